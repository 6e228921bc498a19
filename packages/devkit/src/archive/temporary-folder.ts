import { mkdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeUnlessDone } from './remove-unless-done.ts';
import { sweepStale, temporaryPath } from './temporary-path.ts';

/**
 * Lends an empty folder among the system's temporary files. Whatever comes, it does not stay there; what a killed process
 * left is removed by the next that needs such a folder.
 *
 * @param use gets an absolute path without symbolic links in it
 * @returns what `use` gives
 */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const place = join(await realpath(tmpdir()), 'extkit');
  const folder = temporaryPath(place);
  // A courtesy: the folders of other users stay.
  await sweepStale(place).catch(() => undefined);
  await mkdir(folder, { mode: 0o700 });
  return removeUnlessDone(folder, async () => {
    const result = await use(folder);
    await rm(folder, { recursive: true, force: true });
    return result;
  });
}
