import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExtensionSource } from '@extkit/devkit';
import { atomicWrite, sha256File } from '@extkit/devkit/archive';
import type { Target } from '../wheels/target.ts';
import { parseWheelName } from '../wheels/wheel-name.ts';
import type { PythonBuildOptions } from './python-build-options.ts';
import { formatLock, LOCK_NAME, type LockedWheel } from './requirements-lock.ts';
import { withWheelsByTarget } from './wheels-by-target.ts';

/**
 * Has pip choose anew what an extension needs on every target, and writes that down in the project's `requirements.lock`.
 *
 * @returns the path of the lock
 * @throws {UserError} with pip's own reason where it cannot
 */
export async function writeLock(extension: ExtensionSource, options: PythonBuildOptions): Promise<string> {
  const path = join(extension.directory, LOCK_NAME);
  await withWheelsByTarget(extension, options, undefined, async ({ collected }) => {
    const wheels = await Promise.all([...collected].map(([target, files]) => lockedWheels(target, files)));
    const text = formatLock(wheels.flat(), [...collected.keys()]);
    await atomicWrite(path, (temporaryPath) => writeFile(temporaryPath, text));
  });
  return path;
}

async function lockedWheels(target: Target, files: readonly string[]): Promise<LockedWheel[]> {
  return Promise.all(
    files.map(async (file) => {
      const name = parseWheelName(basename(file));
      if (name === undefined) throw new Error(`pip has downloaded ${file}, which is no wheel`);
      return { target, project: name.project, version: name.version, sha256: await sha256File(file) };
    }),
  );
}
