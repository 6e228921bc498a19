import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { UserError } from '../user-error.ts';
import { findEntry, withZip, type ReadZipEntryOptions } from './read-zip.ts';

/**
 * Unpacks one entry into a file, in a stream, and checks its size and checksum. After a failure the file may be there in
 * pieces: it should be a temporary one.
 *
 * @throws {UserError} where there is no such entry, it is larger than allowed, or the zip cannot be read
 */
export async function copyZipEntry(
  path: string,
  entryPath: string,
  target: string,
  { maxSize = Infinity }: ReadZipEntryOptions = {},
): Promise<void> {
  await withZip(path, async (zip) => {
    const entry = await findEntry(zip, entryPath);
    if (entry === undefined) throw new UserError(`${path} holds no ${entryPath}. Build it again.`);
    if (entry.uncompressedSize > maxSize) {
      throw new UserError(
        `${entryPath} in ${path} has ${entry.uncompressedSize} bytes, and no more than ${maxSize} are read. Make it smaller.`,
      );
    }
    let checksum = 0;
    async function* checked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    }
    // The stream fails where it gives more or less than the directory says, so a lie about the size gains nothing.
    await pipeline(await zip.openReadStreamPromise(entry), checked, createWriteStream(target));
    if (checksum !== entry.crc32) throw new Error(`checksum of ${entryPath} does not fit`);
  });
}
