import { UserError } from '../user-error.ts';
import { describeEntry, withZip, type ZipEntry } from './read-zip.ts';

/** What a zip's directory says. */
export interface ZipDescription {
  /** Read in code page 437, as the format has it, but for its pictures of line breaks. */
  readonly comment: string;
  /** In the order of the directory. */
  readonly entries: readonly DescribedEntry[];
}

export interface DescribedEntry extends ZipEntry {
  readonly compression: 'stored' | 'deflated' | 'other';
}

/** Far beyond any bundle, and yet a directory that fits into memory. */
const MAX_ENTRIES = 100_000;

/** By the number of the method (APPNOTE, 4.4.5). */
const COMPRESSIONS: ReadonlyMap<number, DescribedEntry['compression']> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);

/**
 * Describes a zip that may come from anywhere, without unpacking anything.
 *
 * @throws {UserError} where it is no zip that can be read, has too many entries, or holds paths that lead out of it
 */
export async function describeZip(path: string): Promise<ZipDescription> {
  return withZip(path, async (zip) => {
    if (zip.entryCount > MAX_ENTRIES) {
      throw new UserError(`${path} has ${zip.entryCount} entries, and no more than ${MAX_ENTRIES} are read.`);
    }
    const entries: DescribedEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push({
        ...describeEntry(entry),
        compression: COMPRESSIONS.get(entry.compressionMethod) ?? 'other',
      });
    }
    return { comment: zip.comment.replaceAll('\u25d9', '\n').replaceAll('\u266a', '\r'), entries };
  });
}
