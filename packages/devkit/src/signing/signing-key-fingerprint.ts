import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { SigningKey } from '../format.ts';
import { Secret } from '../secret.ts';

/** Bytes; a certificate and its key take a few thousand. */
const SIZE_LIMIT = 1_000_000;

const PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----(?:(?!-----)[\s\S])*-----END \1-----/g;

/**
 * Tells signing keys apart without telling anything of the key: a hash of the certificates and the public half of the
 * key, whichever way they are laid out in files. A key that only a passphrase opens is hashed as it lies there,
 * encrypted. For caches: a build is to be made anew when this changes.
 *
 * Never fails, for it is asked before anything is built: what cannot be read gives `none` or `unreadable`, and it is
 * the build that says what is wrong with it.
 *
 * @returns lower-case hex of a SHA-256; `none` where there is no key; `unreadable` where there is no PEM text
 */
export function signingKeyFingerprint(key: SigningKey | undefined): string {
  if (key === undefined) return 'none';
  const sources = typeof key === 'string' || key instanceof Secret ? [key] : [key.certificate, key.key];
  const texts = sources.map(readPem);
  if (texts.includes(undefined)) return 'none';
  const parts = texts.flatMap((text) => publicParts(text ?? ''));
  if (parts.length === 0) return 'unreadable';
  return createHash('sha256')
    .update([...new Set(parts)].sort().join('\n'))
    .digest('hex');
}

function readPem(source: string | Secret): string | undefined {
  const value = source instanceof Secret ? source.reveal() : source;
  if (value.includes('-----BEGIN')) return value;
  try {
    const file = statSync(value, { throwIfNoEntry: false });
    if (file === undefined) return undefined;
    return file.isFile() && file.size <= SIZE_LIMIT ? readFileSync(value, 'latin1') : '';
  } catch {
    return '';
  }
}

function publicParts(pem: string): string[] {
  return [...pem.matchAll(PEM_BLOCK)].flatMap(([block, label = '']) => {
    try {
      return publicPart(block, label);
    } catch {
      return [];
    }
  });
}

function publicPart(block: string, label: string): string[] {
  if (label === 'CERTIFICATE') return [sha256(new X509Certificate(block).raw)];
  if (!label.endsWith('PRIVATE KEY')) return [];
  if (block.includes('ENCRYPTED')) return [sha256(block)];
  return [sha256(createPublicKey(block).export({ type: 'spki', format: 'der' }))];
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
