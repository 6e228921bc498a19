import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UserError, type ExtensionSource } from '@extkit/devkit';
import { collectTree, isFile, writeTree, type Exclusion } from '@extkit/devkit/archive';

/** What lies in a project's folder and is no source: hidden folders, and what tools have made. */
const NO_SOURCE = [
  '**/.*/**',
  '**/__pycache__',
  '**/*.pyc',
  '**/*.egg-info',
  '**/node_modules',
  'build',
  'dist',
] as const;

/** By one of these, pip knows how to build a project. */
const RECIPES = ['pyproject.toml', 'setup.py'] as const;

/**
 * Copies the sources of a project, for tools that build wheels leave files among them.
 *
 * @param target an empty folder; absolute
 * @throws {UserError} where pip could not build the project, or a file cannot be read
 */
export async function copySource({ directory, manifestPath }: ExtensionSource, target: string): Promise<void> {
  if (!RECIPES.some((name) => existsSync(join(directory, name)))) {
    throw new UserError(
      `${directory} has neither ${RECIPES.join(' nor ')}, by which pip builds the wheel of a Python extension: write a pyproject.toml with a [project] table.`,
    );
  }
  const wheels = relative(directory, join(dirname(manifestPath), 'lib')).replaceAll('\\', '/');
  const isEnvironment: Exclusion = (path) => existsSync(join(directory, path, 'pyvenv.cfg'));
  const exclude = [...NO_SOURCE, wheels, isEnvironment];
  const tree = await collectTree(directory, { exclude, boundary: directory });
  const entries = tree.map((entry) => (isFile(entry) && entry.executable ? { ...entry, mode: 0o755 } : entry));
  await writeTree(target, entries);
}
