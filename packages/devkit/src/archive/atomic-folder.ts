import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { UserError } from '../user-error.ts';
import { errorCode } from '../error-code.ts';
import { writeFailure } from './file-failure.ts';
import { removeUnlessDone } from './remove-unless-done.ts';
import { sweepStale, temporaryPath } from './temporary-path.ts';

/**
 * Writes a folder whole or not at all. What stood at `target` stays untouched until the new folder is complete and takes
 * its place: nobody sees half of one, nor a mixture of both. What a killed process left is removed by the next write of
 * the same target.
 *
 * @param target absolute; the folder that it lies in is made if need be
 * @param fill writes into the folder it is given, which is new and empty and lies beside the target
 * @returns what `fill` gives
 * @throws {UserError} where the target cannot be written
 */
export async function atomicFolder<T>(target: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const fresh = temporaryPath(target);
  try {
    await refuseFile(target);
    await mkdir(fresh, { recursive: true });
    return await removeUnlessDone(fresh, async () => {
      await sweepStale(target).catch(() => undefined);
      const result = await fill(fresh);
      await replace(target, fresh);
      return result;
    });
  } catch (error) {
    throw writeFailure(target, error);
  }
}

async function refuseFile(target: string): Promise<void> {
  const found = await stat(target).catch(absent);
  if (found !== undefined && !found.isDirectory()) {
    throw new UserError(`${target} cannot be written: it is a file. Remove it, or choose another folder.`);
  }
}

/** Of builds of one target at once, each gives way to one that was faster; so many in a row there are not. */
const ATTEMPTS = 100;

/** A system's `rename` replaces no folder that holds something: the old one steps aside first, and back if need be. */
async function replace(target: string, fresh: string, attempts = ATTEMPTS): Promise<void> {
  const old = temporaryPath(target);
  const replaced = await rename(target, old).then(() => true, absent);
  try {
    await rename(fresh, target);
  } catch (error) {
    const isTaken = errorCode(error) === 'ENOTEMPTY' || errorCode(error) === 'EEXIST';
    if (!isTaken || attempts === 1) {
      if (replaced) await rename(old, target);
      throw error;
    }
    // Another write put its folder there meanwhile, and this one is to be the last.
    await replace(target, fresh, attempts - 1);
  }
  // The new folder stands: where the old one cannot go now, the next write sweeps it away.
  await rm(old, { recursive: true, force: true }).catch(() => undefined);
}

function absent(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}
