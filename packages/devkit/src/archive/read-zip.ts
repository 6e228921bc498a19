import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { errorCode } from '../error-code.ts';
import { UserError } from '../user-error.ts';
import { readFailure } from './file-failure.ts';

/** What a zip's directory says of an entry. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Bytes in the archive. */
  readonly compressedSize: number;
  /** Unix permissions, such as `0o644`; 0 where the archive has none. */
  readonly mode: number;
  /** A zip has no time zone: this takes its time for UTC. */
  readonly modified: Date;
  readonly crc32: number;
}

/** An entry with all its bytes. */
export interface UnpackedEntry extends Pick<ZipEntry, 'path' | 'mode'> {
  readonly content: Buffer;
}

export interface ReadZipEntryOptions {
  /** Bytes, unpacked; 100 MB if not given. What is larger is not read. */
  readonly maxSize?: number;
}

const MAX_SIZE = 100_000_000;

/**
 * Gives the entries in the order of the zip's directory, without unpacking anything.
 *
 * @throws {UserError} where it is no zip that can be read, or holds paths that lead out of it
 */
export async function listZip(path: string): Promise<ZipEntry[]> {
  return withZip(path, async (zip) => {
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(describeEntry(entry));
    return entries;
  });
}

/**
 * Unpacks one entry into memory, and checks its size and checksum.
 *
 * @throws {UserError} where there is no such entry, it is larger than allowed, or the zip cannot be read
 */
export async function readZipEntry(
  path: string,
  entryPath: string,
  options: ReadZipEntryOptions = {},
): Promise<Buffer> {
  return withZip(path, async (zip) => {
    const entry = await findEntry(zip, entryPath);
    if (entry === undefined) throw new UserError(`${path} holds no ${entryPath}. Build it again.`);
    return unpack(zip, entry, path, options);
  });
}

/**
 * Unpacks all of a zip into memory, which must have room for it, and checks sizes and checksums. For small ones.
 *
 * @returns the entries in the order of the zip's directory, without those of folders
 * @throws {UserError} where one is larger than allowed, or the zip cannot be read
 */
export async function readZip(path: string, options: ReadZipEntryOptions = {}): Promise<UnpackedEntry[]> {
  return withZip(path, async (zip) => {
    const entries: UnpackedEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const { path: entryPath, mode } = describeEntry(entry);
      entries.push({ path: entryPath, mode, content: await unpack(zip, entry, path, options) });
    }
    return entries;
  });
}

/** The first entry of this path. */
export async function findEntry(zip: ZipFile, path: string): Promise<Entry | undefined> {
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === path) return entry;
  }
  return undefined;
}

async function unpack(
  zip: ZipFile,
  entry: Entry,
  path: string,
  { maxSize = MAX_SIZE }: ReadZipEntryOptions,
): Promise<Buffer> {
  const { fileName, uncompressedSize } = entry;
  if (uncompressedSize > maxSize) {
    throw new UserError(
      `${fileName} in ${path} has ${uncompressedSize} bytes, and no more than ${maxSize} are read. Make it smaller.`,
    );
  }
  // The stream fails where it gives more or less than the directory says, so a lie about the size gains nothing.
  const content = await buffer(await zip.openReadStreamPromise(entry));
  if (crc32(content) !== entry.crc32) throw new Error(`checksum of ${fileName} does not fit`);
  return content;
}

export function describeEntry(entry: Entry): ZipEntry {
  return {
    path: entry.fileName,
    size: entry.uncompressedSize,
    compressedSize: entry.compressedSize,
    mode: (entry.externalFileAttributes >>> 16) & 0o7777,
    modified: entry.getLastModDate({ timezone: 'UTC' }),
    crc32: entry.crc32,
  };
}

/**
 * Lends an open zip.
 *
 * @throws {UserError} where the file is missing, or damaged in whatever way
 */
export async function withZip<T>(path: string, read: (zip: ZipFile) => Promise<T>): Promise<T> {
  try {
    const zip = await openPromise(path, { autoClose: false });
    try {
      return await read(zip);
    } finally {
      zip.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Whatever `yauzl` and `zlib` complain about is a fault of the file. */
function unreadable(path: string, error: unknown): unknown {
  const failure = readFailure(path, error);
  if (failure instanceof UserError || !(error instanceof Error)) return failure;
  const reason = errorCode(error) ?? error.message;
  return new UserError(`${path} is not a zip that can be read (${reason}). Build or fetch it again.`, { cause: error });
}
