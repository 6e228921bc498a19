import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';

const CURVES = { 'P-256': p256, 'P-384': p384 } as const;

export type Curve = keyof typeof CURVES;

/**
 * Gives the ECDSA signature of a digest, in DER, with the nonce that RFC 6979 derives from the digest and the key: the
 * same digest and key always give the same signature. Node's own draws the nonce by lot, and so would no two builds be
 * alike.
 *
 * @param digest by the hash of the curve's size
 */
export function deterministicEcdsa(curve: Curve, digest: Buffer, key: KeyObject): Buffer {
  const { d = '' } = key.export({ format: 'jwk' });
  const options = { prehash: false, format: 'der', lowS: false } as const;
  return Buffer.from(CURVES[curve].sign(digest, Buffer.from(d, 'base64url'), options));
}
