import { createHash, createSign, type KeyObject } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { UserError } from '@extkit/devkit';
import { Null, type BaseBlock } from 'asn1js';
import { deterministicEcdsa, type Curve } from './deterministic-ecdsa.ts';

/** How a key signs, and what CMS calls that. The same content and key always give the same signature. */
export interface SignatureAlgorithm {
  /** Object identifiers. */
  readonly digestId: string;
  readonly signatureId: string;
  readonly signatureParameters?: BaseBlock;
  sign(content: AsyncIterable<Buffer>, key: KeyObject): Promise<Buffer>;
}

const MINIMUM_BITS = 2048;

/** RSA PKCS#1 v1.5 over SHA-256, as dt-cli signs (facts 1.5). */
const RSA: SignatureAlgorithm = {
  digestId: '2.16.840.1.101.3.4.2.1',
  signatureId: '1.2.840.113549.1.1.1',
  signatureParameters: new Null(),
  async sign(content, key) {
    const signer = createSign('sha256');
    await pipeline(content, signer);
    return signer.sign(key);
  },
};

/** ECDSA with the hash of the curve's size, as Dynatrace signs its own bundles (facts 1.5), by OpenSSL's name of the curve. */
const ECDSA: ReadonlyMap<string | undefined, SignatureAlgorithm> = new Map([
  ['prime256v1', ecdsa('P-256', 'sha256', '2.16.840.1.101.3.4.2.1', '1.2.840.10045.4.3.2')],
  ['secp384r1', ecdsa('P-384', 'sha384', '2.16.840.1.101.3.4.2.2', '1.2.840.10045.4.3.3')],
]);

function ecdsa(curve: Curve, hash: string, digestId: string, signatureId: string): SignatureAlgorithm {
  return {
    digestId,
    signatureId,
    async sign(content, key) {
      const digest = createHash(hash);
      for await (const chunk of content) digest.update(chunk);
      return deterministicEcdsa(curve, digest.digest(), key);
    },
  };
}

/**
 * Says how a private key signs.
 *
 * @param name of what holds the key, as messages begin with it
 * @throws {UserError} where bundles cannot be signed with such a key
 */
export function signatureAlgorithm(key: KeyObject, name: string): SignatureAlgorithm {
  const { asymmetricKeyType: type, asymmetricKeyDetails: { modulusLength: bits = 0, namedCurve } = {} } = key;
  if (type === 'rsa') {
    if (bits >= MINIMUM_BITS) return RSA;
    throw new UserError(`${name} holds an RSA key of ${bits} bits: make one of at least ${MINIMUM_BITS} bits.`);
  }
  if (type === 'ec') {
    const algorithm = ECDSA.get(namedCurve);
    if (algorithm !== undefined) return algorithm;
    const curve = namedCurve ?? 'without a name';
    throw new UserError(`${name} holds a key on the curve ${curve}: make one on P-256 or P-384, or an RSA key.`);
  }
  throw new UserError(
    `${name} holds a key of type ${type?.toUpperCase() ?? 'unknown'}, but bundles are signed with RSA or EC: make an RSA key and certificate.`,
  );
}
