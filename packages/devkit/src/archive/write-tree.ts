import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFolder, modeOf, type ArchiveEntry } from './archive-entry.ts';

/**
 * Writes into a folder what an archive of the entries would unpack to, with their modes whatever the umask is.
 *
 * @param folder absolute
 */
export async function writeTree(folder: string, entries: readonly ArchiveEntry[]): Promise<void> {
  for (const entry of entries) {
    const path = join(folder, entry.path);
    if (isFolder(entry)) {
      await mkdir(path, { recursive: true });
    } else {
      await mkdir(dirname(path), { recursive: true });
      await ('source' in entry ? copyFile(entry.source, path) : writeFile(path, entry.content));
    }
    await chmod(path, modeOf(entry));
  }
}
