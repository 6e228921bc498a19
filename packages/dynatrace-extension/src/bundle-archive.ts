import { atomicWrite, packZip, withTemporaryFile, type FileEntry, type WrittenZip } from '@extkit/devkit/archive';
import { assertBundleSize } from './bundle-size.ts';
import type { DeveloperIdentity } from './signing/load-signing-key.ts';
import { signFile } from './signing/sign-file.ts';

export interface BundleOptions {
  /** Without it, what is written is the inner archive alone. */
  readonly identity: DeveloperIdentity | undefined;
  /** Bytes; `false` for no limit. */
  readonly sizeLimit: number | false;
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes a bundle whole or not at all: the packed extension as `extension.zip`, its signature as `extension.zip.sig`, and
 * nothing else (facts 1.3).
 *
 * @param target absolute
 * @throws {UserError} where it cannot be written or is too large
 */
export async function writeBundle(
  target: string,
  files: readonly FileEntry[],
  { identity, sizeLimit, signal }: BundleOptions,
): Promise<WrittenZip> {
  const cancellable = signal ? { signal } : {};

  async function packSigned(path: string, signer: DeveloperIdentity): Promise<WrittenZip> {
    return withTemporaryFile(target, async (inner) => {
      const { size } = await packZip(inner, files, cancellable);
      const signature = await signFile(inner, signer);
      const entries = [
        { path: 'extension.zip', source: inner, size },
        { path: 'extension.zip.sig', content: signature },
      ];
      return packZip(path, entries, cancellable);
    });
  }

  return atomicWrite(target, async (temporaryPath) => {
    const written = await (identity ? packSigned(temporaryPath, identity) : packZip(temporaryPath, files, cancellable));
    assertBundleSize(written.size, sizeLimit, files);
    signal?.throwIfAborted();
    return { ...written, path: target };
  });
}
