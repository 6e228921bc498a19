import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeUnlessDone } from './remove-unless-done.ts';

/**
 * Lends an empty folder among the system's temporary files. Whatever comes, it does not stay there.
 *
 * @param use gets an absolute path without symbolic links in it
 * @returns what `use` gives
 */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'extkit-'));
  return removeUnlessDone(folder, async () => {
    const result = await use(folder);
    await rm(folder, { recursive: true, force: true });
    return result;
  });
}
