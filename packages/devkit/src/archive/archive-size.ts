import { UserError } from '../user-error.ts';

const SHOWN_FILES = 3;

/**
 * Accepts an archive that is not too large.
 *
 * @param size bytes of the archive
 * @param limit bytes; `false` for no limit
 * @param entries what is in it, with the sizes before compression
 * @throws {UserError} which names the largest files
 */
export function assertArchiveSize(
  size: number,
  limit: number | false,
  entries: readonly { readonly path: string; readonly size: number }[],
): void {
  if (limit === false || size <= limit) return;
  const largest = [...entries].sort((a, b) => b.size - a.size).slice(0, SHOWN_FILES);
  throw new UserError(
    `The bundle is too large: ${bytes(size)}, at most ${bytes(limit)} are allowed. ` +
      `Its largest files are ${largest.map((file) => `${file.path} (${bytes(file.size)})`).join(', ')}: exclude what is not needed.`,
  );
}

function bytes(count: number): string {
  return `${count.toLocaleString('en')} bytes`;
}
