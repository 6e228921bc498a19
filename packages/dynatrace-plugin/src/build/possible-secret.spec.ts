import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { FILE_START } from '@extkit/devkit';
import { collectEntries } from '@extkit/devkit/archive';
import { describe, expect, it } from 'vitest';
import { secretsInPackages, secretsInSource } from './possible-secret.ts';
import { temporaryFolder } from '@extkit/testing';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pem = (options: object = {}) => String(privateKey.export({ type: 'pkcs8', format: 'pem', ...options }));
const encrypted = { cipher: 'aes-256-cbc', passphrase: 'x' };

async function filesOf(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  return { folder, files: await collectEntries(folder, { boundary: folder }) };
}

async function warned(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { folder, files: entries } = await filesOf(files);
  return (await secretsInSource(folder, entries)).map(({ file }) => file.slice(folder.length + 1));
}

describe('secretsInSource warns of', () => {
  it.each([
    'server.pem',
    'sub/client.KEY',
    'a.p12',
    'a.pfx',
    '_netrc',
    'Token.conf',
    'api_token',
    'apitokens.txt',
    'client_secret.json',
    'passwords.csv',
    'htpasswd',
  ])('the file %s for its name', async (path) => {
    expect(await warned({ [path]: '' })).toEqual([path]);
  });

  it.each([
    ['PKCS #8', pem()],
    ['PKCS #8, encrypted', pem(encrypted)],
    ['PKCS #1', pem({ type: 'pkcs1' })],
    ['PKCS #1, encrypted', pem({ type: 'pkcs1', ...encrypted })],
    ['Windows line ends', pem().replaceAll('\n', '\r\n')],
    ['a string of JSON', JSON.stringify({ key: pem() })],
    ['the middle of a large file', `${'x'.repeat(65_500)}${pem()}${'x'.repeat(65_500)}`],
  ])('a private key in the file, as %s', async (_, content) => {
    expect(await warned({ 'data.txt': content })).toEqual(['data.txt']);
  });
});

describe('secretsInSource', () => {
  it.each([
    ['plugin.json', '{}'],
    ['tokenizer.py', ''],
    ['keys.py', ''],
    ['public.txt', String(publicKey.export({ type: 'spki', format: 'pem' }))],
    ['check.py', 'if line == "-----BEGIN PRIVATE KEY-----": raise ValueError("no keys, please")'],
  ])('does not mind %s', async (path, content) => {
    expect(await warned({ [path]: content })).toEqual([]);
  });

  it('says what it found and what to do, and shows nothing of it', async () => {
    const { folder, files } = await filesOf({ 'conf/server.txt': pem() });
    expect(await secretsInSource(folder, files)).toEqual([
      {
        code: 'DTP0090',
        severity: 'warning',
        file: join(folder, 'conf', 'server.txt'),
        range: FILE_START,
        message:
          "conf/server.txt is packed and looks like a secret: it holds a private key. If it is one, add its name to file_blocklist.txt or move it out of the plugin's folder.",
      },
    ]);
  });
});

describe('secretsInPackages', () => {
  it('warns of private keys only, where the manifest asks for the package', async () => {
    const { files } = await filesOf({ 'certifi/cacert.pem': '', 'pkg/token.py': '', 'pkg/test.txt': pem() });
    const at = { file: '/plugin.json', range: FILE_START };
    const warnings = await secretsInPackages([...files, { path: 'a.dist-info/RECORD', content: '' }], at);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ ...at, message: expect.stringMatching(/^pkg\/test\.txt is packed/) as string });
  });
});
