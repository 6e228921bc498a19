import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../error-code.ts';
import { UserError } from '../user-error.ts';
import { writeFailure } from './file-failure.ts';
import { removeUnlessDone } from './remove-unless-done.ts';
import { sweepStale, temporaryPath } from './temporary-path.ts';

/**
 * Writes a file whole or not at all. What stood at `target` stays untouched until the new file is on disk and takes its
 * place; after an error, an abort or a signal there is neither an artifact nor litter. What a killed process left is
 * removed by the next write of the same target.
 *
 * @param target absolute; its folder is made if need be
 * @param write creates the file at the path it is given, beside the target. It should turn failures of whatever it
 *   reads into errors of its own, for any failure of the file system is taken for one of the target.
 * @returns what `write` gives
 * @throws {UserError} where the target cannot be written
 */
export async function atomicWrite<T>(target: string, write: (temporaryPath: string) => Promise<T>): Promise<T> {
  const temporary = temporaryPath(target);
  try {
    await mkdir(dirname(target), { recursive: true });
    await refuseFolder(target);
    // A courtesy: where it fails, the write itself is none the worse.
    await sweepStale(target).catch(() => undefined);
    return await removeUnlessDone(temporary, async () => {
      const result = await write(temporary);
      await flush(temporary);
      await rename(temporary, target);
      return result;
    });
  } catch (error) {
    throw writeFailure(target, error);
  }
}

/** `rename` would refuse it too, but only after all the work, and with another code on each system. */
async function refuseFolder(target: string): Promise<void> {
  const found = await stat(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (found?.isDirectory()) {
    throw new UserError(`${target} cannot be written: it is a folder. Remove it, or choose another output path.`);
  }
}

/** Without it, a power failure could leave the new name with an empty file. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
