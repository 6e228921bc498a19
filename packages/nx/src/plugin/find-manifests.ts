import type { Tree } from '@nx/devkit';
import type { ExtensionFormat } from '@extkit/devkit';
import { builtInFormats } from '../formats.ts';
import { loadFormat } from '../load-format.ts';
import { isManifestOf, mayBeProject } from './manifest-path.ts';

/** A file that a format claims by its path. Nothing of it has been read yet. */
export interface ManifestFile {
  /** Relative to the workspace root, with forward slashes. */
  readonly path: string;
  /** The id of a built-in format, or the name of its package. */
  readonly format: string;
  readonly builtIn: boolean;
}

/**
 * Finds what may be a manifest, in an order that does not depend on the file system: the built-in formats first, then
 * the others as they are listed, each sorted by path.
 *
 * @param files what Nx found by the manifests of the built-in formats
 * @param packages of further formats; only these are imported here, for nobody else knows their manifests
 */
export async function findManifests(
  files: readonly string[],
  packages: readonly string[],
  workspaceRoot: string,
): Promise<ManifestFile[]> {
  const paths = files.map((file) => file.replaceAll('\\', '/'));
  const builtIn = builtInFormats.flatMap((format) =>
    select(paths.filter((path) => isManifestOf(format, path))).map((path) => ({
      path,
      format: format.id,
      builtIn: true,
    })),
  );
  const further = packages.filter((name) => builtInFormats.every(({ id }) => id !== name));
  const external = further.map(async (name) => {
    const matches = await globManifests(await loadFormat(name, workspaceRoot), workspaceRoot);
    return select(matches).map((path) => ({ path, format: name, builtIn: false }));
  });
  return [...builtIn, ...(await Promise.all(external)).flat()];
}

function select(paths: readonly string[]): string[] {
  return paths.filter(mayBeProject).sort();
}

/** Nx's plugins declare one glob before their options are known, so that other manifests have to be asked for. */
async function globManifests({ manifests }: ExtensionFormat, workspaceRoot: string): Promise<string[]> {
  const { globAsync } = await import('@nx/devkit');
  // All that `globAsync` asks of a tree; a real one belongs to generators and cannot be had here by public means.
  const tree: Pick<Tree, 'root' | 'listChanges'> = { root: workspaceRoot, listChanges: () => [] };
  return globAsync(tree as Tree, [...manifests]);
}
