import { UserError } from '@extkit/devkit';

/** How a signature value was made. */
export interface SignatureScheme {
  readonly kind: 'RSA' | 'ECDSA';
  /** As Node calls it, such as `sha256`. */
  readonly hash: string;
}

/** RFC 5754, and SHA-1 of old (RFC 3370). */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** With a hash that the name tells; of `rsaEncryption`, the digest's. Real bundles have the first and ECDSA (facts 1.5). */
const SCHEMES: ReadonlyMap<string, Pick<SignatureScheme, 'kind'> & Partial<SignatureScheme>> = new Map([
  ['1.2.840.113549.1.1.1', { kind: 'RSA' }],
  ['1.2.840.113549.1.1.5', { kind: 'RSA', hash: 'sha1' }],
  ['1.2.840.113549.1.1.11', { kind: 'RSA', hash: 'sha256' }],
  ['1.2.840.113549.1.1.12', { kind: 'RSA', hash: 'sha384' }],
  ['1.2.840.113549.1.1.13', { kind: 'RSA', hash: 'sha512' }],
  ['1.2.840.10045.4.1', { kind: 'ECDSA', hash: 'sha1' }],
  ['1.2.840.10045.4.3.2', { kind: 'ECDSA', hash: 'sha256' }],
  ['1.2.840.10045.4.3.3', { kind: 'ECDSA', hash: 'sha384' }],
  ['1.2.840.10045.4.3.4', { kind: 'ECDSA', hash: 'sha512' }],
]);

/** @throws {UserError} where the hash is not known */
export function digestName(id: string): string {
  const name = DIGESTS.get(id);
  if (name !== undefined) return name;
  throw new UserError(`It digests by an algorithm that is not known (${id}): sign with SHA-256.`);
}

/** @throws {UserError} where the algorithm is not known */
export function signatureScheme(id: string, digest: string): SignatureScheme {
  const scheme = SCHEMES.get(id);
  if (scheme !== undefined) return { hash: digest, ...scheme };
  throw new UserError(`It signs by an algorithm that is not known (${id}): sign with RSA (PKCS#1 v1.5) or ECDSA.`);
}

/** Such as `RSA with SHA-256`. */
export function schemeText({ kind, hash }: SignatureScheme): string {
  return `${kind} with ${hash.replace('sha', 'SHA-')}`;
}
