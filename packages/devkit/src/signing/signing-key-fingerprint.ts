import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { SigningKey } from '../format.ts';
import { Secret } from '../secret.ts';
import { isCertificate, isEncrypted, isPemText, isPrivateKey, pemBlocks, type PemBlock } from './pem.ts';
import { isPfx } from './pfx.ts';

/** Bytes; a certificate and its key take a few thousand. */
const SIZE_LIMIT = 1_000_000;

/**
 * Tells signing keys apart without telling anything of the key: a hash of the certificates and the public half of the
 * key, whichever way they are laid out in files. A key that only a passphrase opens, and a PFX file, are hashed as they lie
 * there. For caches: a build is to be made anew when this changes.
 *
 * Never fails, for it is asked before anything is built: it is the build that says what is wrong with a key. A key that
 * cannot be read is not the same as none, or else a cache would serve an unsigned bundle for a path that is misspelt.
 *
 * @returns lower-case hex of a SHA-256; `none` where no key is wanted; `unreadable` where there is no key to read
 */
export function signingKeyFingerprint(key: SigningKey | undefined): string {
  if (key === undefined) return 'none';
  const sources = typeof key === 'string' || key instanceof Secret ? [key] : [key.certificate, key.key];
  const parts = sources.flatMap((source) => publicParts(read(source)));
  if (parts.length === 0) return 'unreadable';
  return createHash('sha256')
    .update([...new Set(parts)].sort().join('\n'))
    .digest('hex');
}

/** Gives nothing where there is no file to read it from. */
function read(source: string | Secret): Buffer {
  const value = source instanceof Secret ? source.reveal() : source;
  if (isPemText(value)) return Buffer.from(value);
  const nothing = Buffer.alloc(0);
  try {
    const file = statSync(value);
    return file.isFile() && file.size <= SIZE_LIMIT ? readFileSync(value) : nothing;
  } catch {
    return nothing;
  }
}

function publicParts(bytes: Buffer): string[] {
  if (isPfx(bytes)) return [sha256(bytes)];
  return pemBlocks(bytes.toString('latin1')).flatMap((block) => {
    try {
      return publicPart(block);
    } catch {
      return [];
    }
  });
}

function publicPart(block: PemBlock): string[] {
  if (isCertificate(block)) return [sha256(new X509Certificate(block.text).raw)];
  if (!isPrivateKey(block)) return [];
  if (isEncrypted(block)) return [sha256(block.text)];
  return [sha256(createPublicKey(block.text).export({ type: 'spki', format: 'der' }))];
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
