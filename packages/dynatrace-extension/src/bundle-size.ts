import { UserError } from '@extkit/devkit';

/**
 * Bytes. Dynatrace documents a limit of "25 MB" (facts 1.3). This is the larger way to read it: a build must not refuse
 * what the environment may well take, and what is between the two the environment refuses itself.
 */
export const BUNDLE_SIZE_LIMIT = 25 * 1024 * 1024;

const SHOWN_FILES = 3;

/**
 * Accepts a bundle that is not too large.
 *
 * @param size bytes of the bundle
 * @param limit bytes; `false` for no limit
 * @param files what is in it, with their sizes before compression
 * @throws {UserError} which names the largest files
 */
export function assertBundleSize(
  size: number,
  limit: number | false,
  files: readonly { readonly path: string; readonly size: number }[],
): void {
  if (limit === false || size <= limit) return;
  const largest = [...files].sort((a, b) => b.size - a.size).slice(0, SHOWN_FILES);
  throw new UserError(
    `The bundle is too large: ${bytes(size)}, at most ${bytes(limit)} are allowed. ` +
      `Its largest files are ${largest.map((file) => `${file.path} (${bytes(file.size)})`).join(', ')}: exclude what is not needed.`,
  );
}

function bytes(count: number): string {
  return `${count.toLocaleString('en')} bytes`;
}
