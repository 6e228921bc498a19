import { readdir, readFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { UserError } from '@extkit/devkit';
import { readFailure } from '@extkit/devkit/archive';
import { targetName, type Target } from '../wheels/target.ts';
import { pipDownload, type PipDownload } from './pip-download.ts';
import type { PythonBuildOptions } from './python-build-options.ts';

export interface WheelCollection {
  /** The path of the extension's own wheel. */
  readonly ownWheel: string;
  readonly target: Target;
  /** An empty one; absolute. */
  readonly folder: string;
  /** The project's; absolute. */
  readonly directory: string;
  /** The path of the lock, if there is one. */
  readonly lock: string | undefined;
  readonly options: PythonBuildOptions;
}

/**
 * Collects the wheels that an extension needs on one target, besides its own.
 *
 * @returns their paths, in the folder
 * @throws {UserError} with pip's own reason where there is no wheel for the target, or the lock does not have it
 */
export async function collectWheels(collection: WheelCollection): Promise<string[]> {
  const { target, options, ownWheel } = collection;
  const report = options.progress;
  report?.(`Collecting wheels for ${targetName(target)}`);
  const progress = (line: string) => {
    if (line.startsWith('Collecting ')) report?.(`${targetName(target)}: ${line.replace(/ \(from .*$/, '')}`);
  };
  const { folder, lock } = collection;
  const collected = await (lock === undefined ? resolved(collection, progress) : locked(collection, lock, progress));
  return collected.filter((name) => name !== basename(ownWheel)).map((name) => join(folder, name));
}

type Progress = PipDownload['progress'];

async function resolved(collection: WheelCollection, progress: Progress): Promise<string[]> {
  const { target, folder } = collection;
  const reason = await pipDownload({ ...needs(collection), options: collection.options.pip ?? {}, folder, progress });
  if (reason !== undefined) {
    throw new UserError(
      `pip cannot collect the wheels that the extension needs for ${targetName(target)}: ${reason} Correct the requirement, or tell pip where there is such a wheel (option "pip").`,
    );
  }
  return readdir(folder);
}

/** What the lock has for the target, and of that what the extension needs: what pip finds for it there and nowhere else. */
async function locked(collection: WheelCollection, lock: string, progress: Progress): Promise<string[]> {
  const { target, folder, directory, options } = collection;
  if (await isEmpty(lock)) return checked(collection, lock, []);
  const reason = await pipDownload({
    ...{ target, folder, directory, progress, signal: options.signal },
    flags: ['--no-deps', '--require-hashes', '--requirement', lock],
    requirements: [],
    // The lock pins everything already.
    options: { ...options.pip, constraints: [] },
  });
  if (reason !== undefined) {
    throw new UserError(
      `pip cannot get what ${lock} names for ${targetName(target)}: ${reason} Tell pip where to look (option "pip"), or make the lock anew (target "lock").`,
    );
  }
  return checked(collection, lock, await readdir(folder));
}

async function checked(collection: WheelCollection, lock: string, fetched: readonly string[]): Promise<string[]> {
  const { target, folder, options } = collection;
  const needed = join(folder, 'needed');
  const needing = needs(collection);
  const reason = await pipDownload({
    ...needing,
    folder: needed,
    flags: ['--isolated', ...needing.flags],
    options: { ...(options.pip?.python && { python: options.pip.python }), noIndex: true, findLinks: [folder] },
    // Nor does the configuration of this machine add places to look in.
    environment: { PIP_CONFIG_FILE: devNull },
  });
  const names = reason === undefined ? await readdir(needed) : [];
  const unlocked = names.filter((name) => name !== basename(collection.ownWheel) && !fetched.includes(name));
  if (reason !== undefined || unlocked.length > 0) {
    throw new UserError(
      `${lock} does not have what the extension needs for ${targetName(target)}: ${reason ?? `${unlocked.join(', ')}.`} Make the lock anew (target "lock").`,
    );
  }
  return names;
}

/** What the extension asks pip for. */
function needs({ target, ownWheel, directory, options }: WheelCollection) {
  const { requirements = [], signal } = options;
  const flags = requirements.flatMap((file) => ['--requirement', resolve(directory, file)]);
  return { target, directory, signal, flags, requirements: [ownWheel] };
}

/** pip refuses to have nothing to do. */
async function isEmpty(lock: string): Promise<boolean> {
  const text = await readFile(lock, 'utf8').catch((error: unknown) => {
    throw readFailure(lock, error);
  });
  return !/^[^\s#]/m.test(text);
}
