import { Secret, type AskPassphrase, type SigningKey } from '@extkit/devkit';
import { passphraseOf } from './passphrase.ts';
import { readPem, type PemText } from './read-pem.ts';

/** What a signing key was read from; nothing in it has been looked into. */
export interface SigningMaterial {
  readonly certificatePem: PemText;
  /** The same object where both are in one file or text. */
  readonly keyPem: PemText;
  readonly passphraseOf: AskPassphrase;
}

/** @throws {UserError} where it cannot be read */
export async function readSigningMaterial(source: SigningKey, ask?: AskPassphrase): Promise<SigningMaterial> {
  const { certificate, key } =
    typeof source === 'string' || source instanceof Secret ? { certificate: source, key: source } : source;
  const passphrase = passphraseOf(source, ask);
  const keyPem = await readPem(key, 'signing key', passphrase);
  const certificatePem = certificate === key ? keyPem : await readPem(certificate, 'signing certificate', passphrase);
  return { certificatePem, keyPem, passphraseOf: passphrase };
}
