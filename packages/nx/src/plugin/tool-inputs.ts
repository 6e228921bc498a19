import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { isWithin } from '@extkit/devkit';
import type { TargetConfiguration } from '@nx/devkit';
import { isInstalled, type ToolPackage } from './format-packages.ts';

export type TargetInputs = NonNullable<TargetConfiguration['inputs']>;

/**
 * The inputs that stand for the tool itself: an installed package by its version in the lock file, one of this very
 * workspace by its files. The entry for external dependencies is never left out, for then Nx would take every package
 * that is installed for one that changes the result.
 */
export function toolInputs(packages: readonly ToolPackage[], workspaceRoot: string): TargetInputs {
  const root = realpathSync(workspaceRoot);
  const local = packages.flatMap(({ directory }) => pathWithin(root, directory) ?? []);
  return [
    ...local.flatMap((path) => [posix.join(path, '**/*'), `!${posix.join(path, '**/*.spec.*')}`]),
    { externalDependencies: packages.filter(({ directory }) => isInstalled(directory)).map(({ name }) => name) },
  ];
}

function pathWithin(root: string, directory: string): string | undefined {
  const path = relative(root, directory);
  if (!isWithin(root, directory) || isInstalled(path)) return undefined;
  return posix.join('{workspaceRoot}', ...path.split(sep));
}
