import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { resolveFormatPackage } from '../load-format.ts';
import { PLUGIN_DIRECTORY } from '../plugin-package.ts';
import type { ManifestFile } from './find-manifests.ts';

/** A package whose code decides what a target gives. */
export interface ToolPackage {
  readonly name: string;
  /** Absolute, with symbolic links resolved. */
  readonly directory: string;
}

/** The packages that verify and build the extensions of a format. */
export function formatPackages(
  { format, builtIn }: Pick<ManifestFile, 'format' | 'builtIn'>,
  workspaceRoot: string,
  pluginDirectory = PLUGIN_DIRECTORY,
): ToolPackage[] {
  if (builtIn) return suitePackages(pluginDirectory, [format]);
  const directory = packageDirectory(resolveFormatPackage(format, workspaceRoot));
  return [...suitePackages(pluginDirectory), { name: format, directory }];
}

export function isInstalled(directory: string): boolean {
  return directory.split(sep).includes('node_modules');
}

/** Where the suite is installed, naming the plugin is enough: Nx follows its dependencies through the lock file. */
function suitePackages(pluginDirectory: string, formats: readonly string[] = []): ToolPackage[] {
  const names = isInstalled(pluginDirectory) ? ['nx'] : ['devkit', 'nx', ...formats];
  return names.map((name) => ({ name: `@extkit/${name}`, directory: join(dirname(pluginDirectory), name) }));
}

function packageDirectory(file: string): string {
  const directory = dirname(file);
  return existsSync(join(directory, 'package.json')) || directory === file ? directory : packageDirectory(directory);
}
