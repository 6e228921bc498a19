import { collectTree, isFolder, type Exclusion, type FileEntry, type FolderEntry } from '@extkit/devkit/archive';
import { isNotSource } from './exclusions.ts';
import { pathWithin } from './path-within.ts';

/**
 * Gives what of a project is packed: its whole folder, with symbolic links followed and empty folders kept.
 *
 * @param directory absolute
 * @param outputs absolute paths of what the build itself writes; where they lie in the project, they are no part of it
 */
export async function sourceFiles(
  directory: string,
  exclude: readonly Exclusion[],
  outputs: readonly string[],
): Promise<(FileEntry | FolderEntry)[]> {
  const written = outputs.flatMap((output) => pathWithin(directory, output) ?? []);
  const isWritten = (path: string) => written.includes(path);
  const tree = await collectTree(directory, { exclude: [isNotSource, isWritten, ...exclude], boundary: directory });
  // A folder that the first build makes for its output must not be in the bundle of the second.
  return tree.filter((entry) => !isFolder(entry) || !written.some((output) => output.startsWith(entry.path)));
}
