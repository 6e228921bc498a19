import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ExtensionFormat, ExtensionSource } from './format.ts';
import { UserError } from './user-error.ts';

/**
 * Finds the manifest of a project. Nothing of it is read yet.
 *
 * @param directory the project's directory, such as the one that holds `extension/extension.yaml`
 * @throws {UserError} where there is no manifest of this format
 */
export async function openExtension(format: ExtensionFormat, directory: string): Promise<ExtensionSource> {
  const root = resolve(directory);
  const candidates = format.manifests.map((glob) => glob.replace(/^\*\*\//, ''));
  for (const candidate of candidates) {
    const manifestPath = join(root, candidate);
    if (await exists(manifestPath)) return { directory: root, manifestPath };
  }
  throw new UserError(`${root} holds no ${format.displayName}: expected ${candidates.join(' or ')} in it.`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
