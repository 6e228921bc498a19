import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { passphrasePrompt } from './passphrase-prompt.ts';

/** A terminal that keeps what is written to it. */
function terminal(isTTY = true) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const shown: string[] = [];
  return { session: { stdin, stderr: { write: (text: string) => shown.push(text) } }, stdin, shown };
}

describe('passphrasePrompt', () => {
  it('takes what is typed, and shows nothing of it', async () => {
    const { session, stdin, shown } = terminal();

    const answer = passphrasePrompt(session, {})?.('The signing key');
    stdin.write('open sesame\r');

    expect((await answer)?.reveal()).toBe('open sesame');
    expect(shown).toEqual(['Passphrase of the signing key: ', '\n']);
  });

  it('takes another after the first', async () => {
    const { session, stdin } = terminal();
    const ask = passphrasePrompt(session, { CI: 'false' });

    for (const word of ['one', 'two']) {
      const answer = ask?.('/keys/developer.pem');
      stdin.write(`${word}\r`);
      expect((await answer)?.reveal()).toBe(word);
    }
  });

  it.each<[string, (from: ReturnType<typeof terminal>) => void]>([
    ['Ctrl-C', ({ stdin }) => stdin.write('\u0003')],
    ['Ctrl-D', ({ stdin }) => stdin.write('\u0004')],
    ['the end of what is typed', ({ stdin }) => stdin.end()],
  ])('gives nothing after %s', async (_, end) => {
    const from = terminal();
    const answer = passphrasePrompt(from.session, {})?.('The signing key');
    end(from);
    await expect(answer).resolves.toBeUndefined();
  });

  it('gives nothing where the task is interrupted', async () => {
    const interruption = new AbortController();
    const answer = passphrasePrompt({ ...terminal().session, signal: interruption.signal }, {})?.('The signing key');
    interruption.abort();
    await expect(answer).resolves.toBeUndefined();
  });

  it('does not ask where nobody would answer', () => {
    expect(passphrasePrompt(terminal(false).session, {})).toBeUndefined();
    expect(passphrasePrompt({ stderr: { write: () => true } }, {})).toBeUndefined();
    expect(passphrasePrompt(terminal().session, { CI: 'true' })).toBeUndefined();
  });
});
