import { relative, sep } from 'node:path';
import { isWithin } from '@extkit/devkit';
import { collectTree, isFolder, type Exclusion, type FileEntry, type FolderEntry } from '@extkit/devkit/archive';
import { isNotSource } from './exclusions.ts';

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
  const written = outputs
    .filter((output) => isWithin(directory, output))
    .map((output) => relative(directory, output).split(sep).join('/'));
  const isWritten = (path: string) => written.includes(path);
  const tree = await collectTree(directory, { exclude: [isNotSource, isWritten, ...exclude], boundary: directory });
  // A folder that the first build makes for its output must not be in the bundle of the second.
  return tree.filter((entry) => !isFolder(entry) || !written.some((output) => output.startsWith(entry.path)));
}
