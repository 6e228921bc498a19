import { createPrivateKey, type KeyObject } from 'node:crypto';
import { errorCode, UserError, type AskPassphrase } from '@extkit/devkit';
import { isEncrypted, isPrivateKey, pemBlocks, type PemBlock } from '@extkit/devkit/signing';
import { missingPassphrase, wrongPassphrase } from './passphrase.ts';
import type { PemText } from './read-pem.ts';

/**
 * Gives the one private key of a PEM text: PKCS#1, PKCS#8 or SEC1, encrypted or not.
 *
 * @throws {UserError} where there is none, or it cannot be opened
 */
export async function parsePrivateKey(pem: PemText, passphraseOf: AskPassphrase): Promise<KeyObject> {
  const { name } = pem;
  const block = privateKeyBlock(pem);
  const passphrase = isEncrypted(block) ? await passphraseOf(name) : undefined;
  if (isEncrypted(block) && passphrase === undefined) throw missingPassphrase(name);
  try {
    return createPrivateKey({ key: block.text, ...(passphrase && { passphrase: passphrase.reveal() }) });
  } catch (error) {
    if (errorCode(error) === 'ERR_OSSL_EVP_UNSUPPORTED') throw outdated(name);
    if (passphrase !== undefined) throw wrongPassphrase(name);
    throw new UserError(
      `${name} holds a private key that is damaged or of an unknown kind: make it anew, as PKCS#1, PKCS#8 or SEC1, with its line breaks kept.`,
    );
  }
}

/** @throws {UserError} where there is none, or more than one */
export function privateKeyBlock({ name, text }: PemText): PemBlock {
  const [block, ...others] = pemBlocks(text).filter(isPrivateKey);
  if (block === undefined) {
    throw new UserError(
      `${name} holds no private key: add the developer's (-----BEGIN PRIVATE KEY-----), with its line breaks kept.`,
    );
  }
  if (others.length === 0) return block;
  throw new UserError(`${name} holds ${others.length + 1} private keys: leave only the developer's in it.`);
}

function outdated(name: string): UserError {
  return new UserError(
    `${name} holds a private key with an encryption that is out of use, such as DES or RC2: convert it with "openssl pkey -provider legacy -provider default -aes256 -in FILE -out developer.key".`,
  );
}
