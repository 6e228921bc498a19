import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { rootKeyPassphrase } from './root-key-passphrase.ts';

/** A terminal at which each question is answered by the next of these words. */
function typing(...words: string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const write = (text: string) => {
    if (text.startsWith('Passphrase')) stdin.write(`${words.shift() ?? ''}\r`);
  };
  return { stdin, stderr: { write } };
}

describe('rootKeyPassphrase', () => {
  it('is none where none is wanted', async () => {
    await expect(rootKeyPassphrase(false, typing(), { EXTKIT_ROOT_KEY_PASSPHRASE: 'x' })).resolves.toBeUndefined();
  });

  it("is the environment's, or what is typed twice", async () => {
    const given = await rootKeyPassphrase(true, typing(), { EXTKIT_ROOT_KEY_PASSPHRASE: 'given' });
    const typed = await rootKeyPassphrase(true, typing('typed', 'typed'), {});
    expect([given?.reveal(), typed?.reveal()]).toEqual(['given', 'typed']);
  });

  it('is not what is typed differently, or not at all', async () => {
    await expect(rootKeyPassphrase(true, typing('one', 'two'), {})).rejects.toThrow('The two passphrases differ');
    await expect(rootKeyPassphrase(true, typing(''), {})).rejects.toThrow('There is no passphrase for the root key');
    await expect(rootKeyPassphrase(true, typing('x', 'x'), { CI: '1' })).rejects.toThrow(
      'set EXTKIT_ROOT_KEY_PASSPHRASE',
    );
  });
});
