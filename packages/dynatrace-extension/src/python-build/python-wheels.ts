import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { byCodeUnit, FILE_START, type Diagnostic, type ExtensionSource } from '@extkit/devkit';
import type { FileEntry } from '@extkit/devkit/archive';
import type { Target } from '../wheels/target.ts';
import type { PythonBuildOptions } from './python-build-options.ts';
import { lockedRequirements } from './python-build-rules.ts';
import { LOCK_NAME } from './requirements-lock.ts';
import { withWheelsByTarget } from './wheels-by-target.ts';

/** The wheels of an extension as they are packed. */
export interface PythonWheels {
  /** `lib/<wheel>`, sorted: the extension's own and those that it needs on any of the targets. */
  readonly entries: readonly FileEntry[];
  readonly targets: readonly Target[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Builds the wheel of a Python extension's program, collects those that it needs on every target, and lends them. Nothing
 * is written into the project. With a `requirements.lock`, the same sources give the same bytes anywhere and at any time,
 * as long as the tool that builds the extension's own wheel is the same (see `buildOwnWheel`).
 *
 * @returns what `use` gives
 * @throws {UserError} with pip's own reason where a wheel cannot be built or got, or the lock does not have it
 * @throws {DOMException} an `AbortError` where the signal asks for it
 */
export async function withPythonWheels<T>(
  extension: ExtensionSource,
  options: PythonBuildOptions,
  use: (wheels: PythonWheels) => Promise<T>,
): Promise<T> {
  const lock = join(extension.directory, LOCK_NAME);
  const isLocked = existsSync(lock);
  return withWheelsByTarget(extension, options, isLocked ? lock : undefined, async ({ ownWheel, collected }) => {
    const needed = [...collected.values()].flat();
    const isUnlocked = !isLocked && needed.length > 0;
    return use({
      entries: await libEntries([ownWheel, ...needed]),
      targets: [...collected.keys()],
      warnings: isUnlocked ? [unlocked(extension)] : [],
    });
  });
}

async function libEntries(wheels: readonly string[]): Promise<FileEntry[]> {
  const sources = new Map(wheels.map((source) => [basename(source), source]));
  const names = [...sources].sort(([a], [b]) => byCodeUnit(a, b));
  return Promise.all(
    names.map(async ([name, source]) => ({ path: `lib/${name}`, source, size: (await stat(source)).size })),
  );
}

function unlocked({ manifestPath }: ExtensionSource): Diagnostic {
  const { code, severity } = lockedRequirements;
  const message = `There is no ${LOCK_NAME}: each build packs the versions that the package index has at that time, so it is not reproducible. Run the target "lock" and commit the file that it writes.`;
  return { code, severity, message, file: manifestPath, range: FILE_START };
}
