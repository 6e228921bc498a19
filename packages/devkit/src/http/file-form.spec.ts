import { execFileSync, spawnSync } from 'node:child_process';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { userErrorOf } from '../testing/user-error-of.ts';
import { fileForm } from './file-form.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

const PARSE = `
import email, email.policy, json, sys
[part] = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.HTTP).iter_parts()
name = part.get_param('name', header='content-disposition')
print(json.dumps([name, part.get_filename(), part.get_payload(decode=True).hex()]))
`;
import { temporaryFolder } from '@extkit/testing';

/** The field's name, the file's name and its content in hex. */
async function parsedByPython(field: string, path: string): Promise<unknown> {
  const form = await fileForm(field, path);
  const input = Buffer.concat([Buffer.from(`Content-Type: ${form.contentType}\r\n\r\n`), await buffer(form.read())]);
  return JSON.parse(execFileSync('python3', ['-c', PARSE], { input, encoding: 'utf8' }));
}

describe('fileForm', () => {
  it('holds one file under its name, in a part without a type of its own', async () => {
    const folder = temporaryFolder({ 'custom.python.demo.zip': 'PK' });

    const form = await fileForm('file', join(folder, 'custom.python.demo.zip'));
    const bytes = await buffer(form.read());

    const boundary = form.contentType.replace('multipart/form-data; boundary=', '');
    expect(bytes.toString()).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="file"; filename="custom.python.demo.zip"',
        '',
        'PK',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    );
    expect(form.length).toBe(bytes.length);
  });

  it.skipIf(!hasPython)('is understood by others, whatever is in the file and its name (needs python3)', async () => {
    const content = Buffer.from([...Array(256).keys(), 13, 10, 45, 45]);
    const folder = temporaryFolder({ 'a "b" é.bin': content, empty: '' });

    expect(await parsedByPython('field', join(folder, 'a "b" é.bin'))).toEqual([
      'field',
      'a %22b%22 é.bin',
      content.toString('hex'),
    ]);
    expect(await parsedByPython('f', join(folder, 'empty'))).toEqual(['f', 'empty', '']);
  });

  it('can be read again', async () => {
    const form = await fileForm('file', join(temporaryFolder({ a: 'text' }), 'a'));
    expect(await buffer(form.read())).toEqual(await buffer(form.read()));
  });

  it('names the file that is not there', async () => {
    const path = join(temporaryFolder(), 'missing.zip');
    expect(await userErrorOf(fileForm('file', path))).toContain(`${path} cannot be read (ENOENT)`);
  });

  it('gives what is in the file when it is sent, even where that is not what was announced', async () => {
    const path = join(temporaryFolder({ a: 'text' }), 'a');
    const form = await fileForm('file', path);
    await truncate(path, 1);
    expect((await buffer(form.read())).length).toBe(form.length - 3);
  });
});
