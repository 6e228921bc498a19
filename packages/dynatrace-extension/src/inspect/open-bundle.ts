import { join } from 'node:path';
import { UserError } from '@extkit/devkit';
import {
  copyZipEntry,
  describeZip,
  readZipEntry,
  withTemporaryFolder,
  type ZipDescription,
} from '@extkit/devkit/archive';
import { PACKED_FILE_NAME } from '../bundle-file-name.ts';

/** A bundle, opened as far as looking into it demands. */
export interface OpenBundle {
  /** Absolute: the file that was given. */
  readonly path: string;
  /** What the file itself holds, where that is the packed extension and its signature. */
  readonly envelope: ZipDescription | undefined;
  /** The path of the packed extension: of the file itself, or of a temporary one. */
  readonly packed: string;
  /** The content of `extension.zip.sig` and of `extension.zip.sig.tsr`, where they are there. */
  readonly signature: Buffer | undefined;
  readonly timestamp: Buffer | undefined;
}

/** Files beside the packed extension (facts 1.3). */
export const SIGNATURE_FILE_NAME = `${PACKED_FILE_NAME}.sig`;
export const TIMESTAMP_FILE_NAME = `${SIGNATURE_FILE_NAME}.tsr`;

/** Bytes, unpacked: ten times what an environment takes (facts 1.3), and nothing that a disk would not have room for. */
const MAX_PACKED = 250_000_000;
/** Bytes. A signature with a whole chain of certificates takes less than a tenth of this. */
const MAX_SIGNATURE = 256 * 1024;

/**
 * Lends an open bundle: signed, or the packed extension alone. The packed extension of a signed one is for as long a
 * temporary file; nothing else is written.
 *
 * @param path absolute
 * @throws {UserError} where it is neither
 */
export async function withBundle<T>(path: string, use: (bundle: OpenBundle) => Promise<T>): Promise<T> {
  const found = await describeZip(path);
  const holds = (name: string) => found.entries.some((entry) => entry.path === name);
  if (!holds(PACKED_FILE_NAME)) {
    if (!holds('extension.yaml')) throw noBundle(path);
    return use({ path, envelope: undefined, packed: path, signature: undefined, timestamp: undefined });
  }
  const read = async (name: string) => (holds(name) ? readZipEntry(path, name, { maxSize: MAX_SIGNATURE }) : undefined);
  const signature = await read(SIGNATURE_FILE_NAME);
  const timestamp = await read(TIMESTAMP_FILE_NAME);
  return withTemporaryFolder(async (folder) => {
    const packed = join(folder, PACKED_FILE_NAME);
    await copyZipEntry(path, PACKED_FILE_NAME, packed, { maxSize: MAX_PACKED });
    return use({ path, envelope: found, packed, signature, timestamp });
  });
}

/**
 * Describes the packed extension of a bundle.
 *
 * @throws {UserError} where it is damaged, or no extension
 */
export async function describePacked({ path, packed }: OpenBundle): Promise<ZipDescription> {
  const found = await describeZip(packed).catch((error: unknown) => {
    if (packed === path || !(error instanceof UserError)) throw error;
    // A temporary path would tell nobody anything.
    throw new UserError(error.message.replaceAll(packed, `${PACKED_FILE_NAME} in ${path}`), { cause: error });
  });
  if (!found.entries.some((entry) => entry.path === 'extension.yaml')) throw noBundle(path);
  return found;
}

function noBundle(path: string): UserError {
  return new UserError(
    `${path} is no bundle of a Dynatrace extension: it holds neither ${PACKED_FILE_NAME} nor extension.yaml. Name the zip that a build has made.`,
  );
}
