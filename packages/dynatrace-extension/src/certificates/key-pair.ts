import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Secret } from '@extkit/devkit';

export interface KeyPairOptions {
  /** Of an RSA key; 4096 unless given. */
  readonly keyBits?: 2048 | 3072 | 4096;
  /** Makes an EC key on this curve instead. */
  readonly curve?: 'P-256' | 'P-384' | undefined;
}

export interface KeyPair {
  /** SubjectPublicKeyInfo, in DER. */
  readonly publicKey: Buffer;
  readonly privateKey: KeyObject;
}

export async function createKeyPair({ keyBits = 4096, curve }: KeyPairOptions): Promise<KeyPair> {
  const generate = promisify(generateKeyPair);
  const { publicKey, privateKey } = await (curve === undefined
    ? generate('rsa', { modulusLength: keyBits })
    : generate('ec', { namedCurve: curve }));
  return { publicKey: publicKey.export({ type: 'spki', format: 'der' }), privateKey };
}

/** PKCS#1 or SEC1, which more tools read than PKCS#8; but only PKCS#8 has an encryption that is worth its name. */
export function privateKeyPem(key: KeyObject, passphrase?: Secret): string {
  const text =
    passphrase === undefined
      ? key.export({ type: key.asymmetricKeyType === 'rsa' ? 'pkcs1' : 'sec1', format: 'pem' })
      : key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: passphrase.reveal() });
  return text.toString();
}
