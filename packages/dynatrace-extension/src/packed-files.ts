import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byCodeUnit, UserError, type Diagnostic, type ExtensionSource } from '@extkit/devkit';
import { collectEntries, type FileEntry } from '@extkit/devkit/archive';
import { readDocument } from '@extkit/devkit/documents';
import { selectText } from '@extkit/devkit/rules';
import { defaultExclusions } from './bundle-exclusions.ts';
import type { ExtensionBuildOptions } from './extension-build-options.ts';
import { packagingFiles } from './manifest/project-file-names.ts';
import { checkPackedWheels } from './packed-wheels.ts';
import { withPythonWheels } from './python-build/python-wheels.ts';
import { wheelTargets } from './python-build/wheel-targets.ts';

/** All that goes into a bundle, and what there is to say of it. */
export interface PackedFiles {
  /** Sorted. */
  readonly files: readonly FileEntry[];
  readonly findings: readonly Diagnostic[];
}

const LIB = 'lib/';

/**
 * Lends the files of an extension as they are packed: those in the manifest's folder and, for a Python extension, the
 * wheels of its program.
 *
 * @returns what `use` gives
 * @throws {UserError} where a file cannot be read, or a wheel cannot be made or got
 */
export async function withPackedFiles<T>(
  extension: ExtensionSource,
  options: ExtensionBuildOptions,
  use: (packed: PackedFiles) => Promise<T>,
): Promise<T> {
  const files = await filesOf(extension, options.exclude);
  const module = await pythonModule(extension);
  if (module === undefined) return use({ files, findings: [] });

  const madeHere = wheelSource(extension, options) === 'build';
  const check = { file: extension.manifestPath, module, targets: wheelTargets(options), madeHere };
  if (!madeHere) return use({ files, findings: await checkPackedWheels(files.filter(isWheel), check) });
  return withPythonWheels(extension, options, async ({ entries, warnings }) => {
    const findings = [...warnings, ...(await checkPackedWheels(entries, check))];
    return use({ files: [...files.filter((file) => !isWheel(file)), ...entries].sort(byPath), findings });
  });
}

function wheelSource({ directory }: ExtensionSource, { wheels }: ExtensionBuildOptions): 'build' | 'lib' {
  if (wheels === 'build' || wheels === 'lib') return wheels;
  if (wheels !== undefined) throw new UserError(`"wheels" is to be "build" or "lib", not ${JSON.stringify(wheels)}.`);
  return packagingFiles.some((file) => existsSync(join(directory, file))) ? 'build' : 'lib';
}

async function filesOf(extension: ExtensionSource, exclude: readonly string[] = []): Promise<FileEntry[]> {
  const files = await collectEntries(dirname(extension.manifestPath), {
    exclude: [...defaultExclusions, ...exclude],
    boundary: extension.directory,
  });
  if (files.some((file) => file.path === 'extension.yaml')) return files;
  throw new UserError(`No bundle can be without extension.yaml: change the "exclude" globs (${exclude.join(', ')}).`);
}

async function pythonModule({ manifestPath }: ExtensionSource): Promise<string | undefined> {
  const { value } = await readDocument(manifestPath);
  return selectText(value, ['python', 'runtime', 'module']);
}

function isWheel({ path }: FileEntry): boolean {
  return path.startsWith(LIB) && path.endsWith('.whl');
}

function byPath(a: FileEntry, b: FileEntry): number {
  return byCodeUnit(a.path, b.path);
}
