import { join } from 'node:path';
import type { ExtensionSource } from '@extkit/devkit';
import { withTemporaryFolder } from '@extkit/devkit/archive';
import type { Target } from '../wheels/target.ts';
import { collectWheels } from './collect-wheels.ts';
import { buildOwnWheel } from './own-wheel.ts';
import type { PythonBuildOptions } from './python-build-options.ts';
import { wheelTargets } from './wheel-targets.ts';

export interface WheelsByTarget {
  readonly ownWheel: string;
  /** The paths of the other wheels. Targets that take the same file have their own copies. */
  readonly collected: ReadonlyMap<Target, readonly string[]>;
}

/**
 * Builds an extension's own wheel, collects the others that it needs, and lends them in a temporary folder.
 *
 * @param lock the path of the lock to keep to, if any
 * @returns what `use` gives
 * @throws {UserError} with pip's own reason where a wheel cannot be built or got, or the lock does not have it
 */
export async function withWheelsByTarget<T>(
  extension: ExtensionSource,
  options: PythonBuildOptions,
  lock: string | undefined,
  use: (wheels: WheelsByTarget) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (temporary) => {
    const targets = wheelTargets(options);
    const ownWheel = await buildOwnWheel(extension, temporary, options);
    const collected = new Map<Target, readonly string[]>();
    for (const target of targets) {
      const folder = join(temporary, `${target.python}-${target.platform}`);
      const { directory } = extension;
      collected.set(target, await collectWheels({ ownWheel, target, folder, directory, lock, options }));
    }
    return use({ ownWheel, collected });
  });
}
