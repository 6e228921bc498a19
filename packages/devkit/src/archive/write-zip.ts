import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import { byPath, isFolder, modeOf, type ArchiveEntry } from './archive-entry.ts';
import { atomicWrite } from './atomic-write.ts';
import { assertDistinctPaths, assertEntryPath } from './entry-path.ts';
import { readFailure } from './file-failure.ts';

export interface WriteZipOptions {
  /** Keeps the entries in the order in which they are given; without it, they are sorted by their paths. */
  readonly inOrder?: boolean;
  /**
   * How hard to compress: 0 for what is compressed already, which still is written as DEFLATE. 9 takes three times as long
   * as 6, for one or two parts in a hundred.
   *
   * @default 6
   */
  readonly level?: 0 | 6;
  /** Stops the work; no artifact is left, and the promise rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What was written. */
export interface WrittenZip {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Bytes. Node's own choice is so small that handing pieces around takes as long as compressing them. */
const CHUNK = 256 * 1024;

/** The earliest date that a zip can hold. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * Packs the entries into a zip. The same entries and bytes give the same archive, whatever their order, the files' dates
 * and modes on disk, the time zone, the umask or the machine. Files are streamed one at a time, so that memory does not
 * grow with them.
 *
 * @param target absolute; written whole or not at all
 * @throws {UserError} where a path cannot be packed, a file cannot be read or the target cannot be written
 */
export async function writeZip(
  target: string,
  entries: readonly ArchiveEntry[],
  options: WriteZipOptions = {},
): Promise<WrittenZip> {
  options.signal?.throwIfAborted();
  assertPaths(entries);
  const written = await atomicWrite(target, (temporaryPath) => packZip(temporaryPath, entries, options));
  return { ...written, path: target };
}

/**
 * What {@link writeZip} does, but to a file that is not yet anybody's artifact, such as a temporary one of `atomicWrite`:
 * a failure may leave it in pieces, and one to write it is thrown as the system gives it.
 *
 * @throws {UserError} where a path cannot be packed or a file cannot be read
 */
export async function packZip(
  path: string,
  entries: readonly ArchiveEntry[],
  { inOrder = false, level = 6, signal }: WriteZipOptions = {},
): Promise<WrittenZip> {
  signal?.throwIfAborted();
  assertPaths(entries);
  const archive = new ZipArchive({ zlib: { level, chunkSize: CHUNK } });
  const hash = createHash('sha256');
  let size = 0;
  async function* measured(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  const end = new AbortController();
  await Promise.all([
    pipeline(archive, measured, createWriteStream(path), { signal }).finally(() => {
      end.abort();
    }),
    feed(archive, inOrder ? entries : [...entries].sort(byPath), end.signal),
  ]);
  return { path, size, sha256: hash.digest('hex') };
}

function assertPaths(entries: readonly ArchiveEntry[]): void {
  for (const entry of entries) assertEntryPath(isFolder(entry) ? entry.path.slice(0, -1) : entry.path);
  assertDistinctPaths(entries.map(({ path }) => path).sort());
}

/**
 * Waits for each entry before it opens the next: `archiver` by itself would hold all the files open at once.
 *
 * @param end closes the open file where the archive is given up; the promise then stays pending
 */
async function feed(archive: ZipArchive, entries: readonly ArchiveEntry[], end: AbortSignal): Promise<void> {
  for (const entry of entries) {
    archive.append(open(entry, archive, end), { name: entry.path, date: DATE, mode: modeOf(entry) });
    await once(archive, 'entry');
  }
  await archive.finalize();
}

/**
 * A file is always a stream, never a buffer: `archiver` would store an empty buffer uncompressed and yet announce a data
 * descriptor, and readers that stream, such as Java's `ZipInputStream`, refuse that. A stream is always deflated. With a
 * folder it is the other way round.
 */
function open(entry: ArchiveEntry, archive: ZipArchive, end: AbortSignal): Readable | Buffer {
  if (isFolder(entry)) return Buffer.alloc(0);
  if ('content' in entry) return Readable.from([Buffer.from(entry.content)]);
  const file = createReadStream(entry.source, { signal: end, highWaterMark: CHUNK });
  return file.once('error', (error) => archive.destroy(readFailure(entry.source, error)));
}
