import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCertificates } from '@extkit/dynatrace-extension';
import { buildOptions, type BrokenProject } from './broken-project.ts';

/** Folder of the workspace that the keys are in. */
const FOLDER = 'keys';
export const PASSPHRASE = 'an old passphrase';

const signedWith = (file: string) => buildOptions({ signingKey: `${FOLDER}/${file}` });

/** Projects that are signed with a file of {@link writeKeys}. */
export const brokenKeys: readonly BrokenProject[] = [
  { kind: 'a key that is missing', files: signedWith('none.pem'), says: ['does not exist', 'give the path'] },
  { kind: 'a folder as key', files: signedWith('.'), says: ['is a folder', 'give the PEM file in it'] },
  { kind: 'an empty key', files: signedWith('empty.pem'), says: ['holds no certificate', "add the developer's"] },
  { kind: 'a key that may not be read', files: signedWith('closed.pem'), says: ['EACCES', 'check its permissions'] },
  { kind: 'a key in DER', files: signedWith('key.der'), says: ['is a DER file', 'convert it with "openssl'] },
  { kind: 'a key without its certificate', files: signedWith('key.pem'), says: ['no certificate', 'add'] },
  { kind: 'a certificate without its key', files: signedWith('certificate.pem'), says: ['no private key', 'add'] },
  {
    kind: 'a key that does not fit the certificate',
    files: signedWith('foreign.pem'),
    says: ['does not hold the key of the certificate', 'give the key and the certificate that were made together'],
  },
  {
    kind: 'an encrypted key without a passphrase',
    files: signedWith('encrypted.pem'),
    says: ['holds an encrypted private key', 'set EXTKIT_SIGNING_KEY_PASSPHRASE'],
  },
  { kind: 'a damaged key', files: signedWith('damaged.pem'), says: ['is damaged', 'make it anew'] },
  { kind: 'a key on another curve', files: signedWith('elliptic.pem'), says: ['curve secp521r1', 'make one on P-256'] },
  { kind: 'a key of 1024 bits', files: signedWith('short.pem'), says: ['1024 bits', 'at least 2048'] },
  { kind: 'two keys in one file', files: signedWith('two.pem'), says: ['holds 2 private keys', 'leave only'] },
  {
    kind: 'a root certificate and its key',
    files: signedWith('root.pem'),
    says: ['holds the root certificate', "sign with the developer's"],
  },
];

/** Writes the keys that {@link brokenKeys} name into the workspace, and `encrypted.pem` with {@link PASSPHRASE}. */
export async function writeKeys(workspace: string): Promise<void> {
  const { developerCertificate, developerKey, rootCertificate, rootKey } = await createCertificates({ keyBits: 2048 });
  const key = createPrivateKey(developerKey.reveal());
  const foreign = pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
  const encrypted = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE });
  const keys: Readonly<Record<string, string | Uint8Array>> = {
    'empty.pem': '',
    'closed.pem': developerCertificate + pem(key),
    'key.der': key.export({ type: 'pkcs8', format: 'der' }),
    'key.pem': pem(key),
    'certificate.pem': developerCertificate,
    'foreign.pem': developerCertificate + foreign,
    'encrypted.pem': developerCertificate + encrypted.toString(),
    'damaged.pem': developerCertificate + pem(key).replace(/\n.{64}\n/, '\n'),
    'elliptic.pem': developerCertificate + pem(generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey),
    'short.pem': developerCertificate + pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
    'two.pem': developerCertificate + pem(key) + foreign,
    'root.pem': rootCertificate + rootKey.reveal(),
  };
  await mkdir(join(workspace, FOLDER));
  for (const [file, content] of Object.entries(keys)) await writeFile(join(workspace, FOLDER, file), content);
  await chmod(join(workspace, FOLDER, 'closed.pem'), 0o000);
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
