import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ExtensionFormat, ExtensionSource } from './format.ts';
import { UserError } from './user-error.ts';

/**
 * Finds the manifest of a project. Nothing of it is read yet.
 *
 * @param directory the project's directory, such as the one that holds `extension/extension.yaml`
 * @throws {UserError} where there is no manifest of this format, or more than one: nobody could tell which is meant
 */
export async function openExtension(format: ExtensionFormat, directory: string): Promise<ExtensionSource> {
  const root = resolve(directory);
  const candidates = manifestPaths(format);
  const present = await Promise.all(candidates.map((candidate) => exists(join(root, candidate))));
  const [found, ...others] = candidates.filter((_, index) => present[index]);
  if (found === undefined) {
    throw new UserError(`${root} holds no ${format.displayName}: expected ${candidates.join(' or ')} in it.`);
  }
  if (others.length > 0) {
    throw new UserError(
      `${root} holds more than one ${format.displayName}: keep one of ${[found, ...others].join(' and ')}, and give the other a directory of its own.`,
    );
  }
  return { directory: root, manifestPath: join(root, found) };
}

/** Where a project of the format may have its manifest, relative to its directory. */
export function manifestPaths({ manifests }: Pick<ExtensionFormat, 'manifests'>): string[] {
  return manifests.map((glob) => glob.replace(/^\*\*\//, ''));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
