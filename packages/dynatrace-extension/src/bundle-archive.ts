import {
  assertArchiveSize,
  atomicWrite,
  packZip,
  withTemporaryFile,
  type FileEntry,
  type WrittenZip,
} from '@extkit/devkit/archive';
import { PACKED_FILE_NAME } from './bundle-file-name.ts';
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
  async function packSigned(path: string, signer: DeveloperIdentity): Promise<WrittenZip> {
    return withTemporaryFile(target, async (inner) => {
      const { size } = await packZip(inner, files, { signal });
      const signature = await signFile(inner, signer);
      const entries = [
        { path: PACKED_FILE_NAME, source: inner, size },
        { path: `${PACKED_FILE_NAME}.sig`, content: signature },
      ];
      return packZip(path, entries, { level: 0, signal });
    });
  }

  return atomicWrite(target, async (temporaryPath) => {
    const written = await (identity ? packSigned(temporaryPath, identity) : packZip(temporaryPath, files, { signal }));
    assertArchiveSize(written.size, sizeLimit, files);
    signal?.throwIfAborted();
    return { ...written, path: target };
  });
}
