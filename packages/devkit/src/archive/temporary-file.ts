import { rm } from 'node:fs/promises';
import { removeUnlessDone } from './remove-unless-done.ts';
import { temporaryPath } from './temporary-path.ts';

/**
 * Lends a path beside the target for what is needed only while the target is written. Whatever comes, no file stays
 * there; what a killed process left is removed by the next `atomicWrite` of the same target.
 *
 * @param target absolute; its folder exists
 * @returns what `use` gives
 */
export async function withTemporaryFile<T>(target: string, use: (path: string) => Promise<T>): Promise<T> {
  const path = temporaryPath(target);
  return removeUnlessDone(path, async () => {
    const result = await use(path);
    await rm(path, { force: true });
    return result;
  });
}
