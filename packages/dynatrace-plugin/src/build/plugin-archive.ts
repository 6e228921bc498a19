import {
  assertArchiveSize,
  atomicWrite,
  isFile,
  isFolder,
  packZip,
  type ArchiveEntry,
  type WrittenZip,
} from '@extkit/devkit/archive';

/** The modes that the SDK gives, whatever they are in the source (facts 3, step 5). */
const FOLDER_MODE = 0o775;
const FILE_MODE = 0o664;

/**
 * Puts everything into one folder and gives each of its folders an entry, as the SDK does.
 *
 * @param layers of two entries with one path, that of the later layer counts: the project's own file, say, and not the
 *   vendored one. (The SDK fails there with `[Errno 17] File exists`.)
 */
export function inOneFolder(folder: string, ...layers: readonly (readonly ArchiveEntry[])[]): ArchiveEntry[] {
  const entries = new Map<string, ArchiveEntry>();
  for (const entry of layers.flat()) {
    const path = `${folder}/${entry.path}`;
    for (const parent of foldersOf(path)) entries.set(parent, { path: parent, mode: FOLDER_MODE });
    if (!isFolder(entry)) entries.set(path, { ...entry, path, mode: isProgram(entry) ? FOLDER_MODE : FILE_MODE });
  }
  return [...entries.values()];
}

/** `a/b/c` -> `a/`, `a/b/`. */
function foldersOf(path: string): `${string}/`[] {
  return [...path.matchAll(/\//g)].map(({ index }): `${string}/` => `${path.slice(0, index)}/`);
}

function isProgram(entry: ArchiveEntry): boolean {
  return isFile(entry) && entry.executable === true;
}

export interface PluginArchiveOptions {
  /** Bytes; `false` for no limit. */
  readonly sizeLimit: number | false;
  readonly signal: AbortSignal | undefined;
}

/** @throws {UserError} where the archive cannot be written or is too large; what stood there then still does */
export async function writePluginArchive(
  target: string,
  entries: readonly ArchiveEntry[],
  { sizeLimit, signal }: PluginArchiveOptions,
): Promise<WrittenZip> {
  return atomicWrite(target, async (temporaryPath) => {
    const written = await packZip(temporaryPath, entries, signal ? { signal } : {});
    assertArchiveSize(written.size, sizeLimit, entries.filter(isFile));
    signal?.throwIfAborted();
    return { ...written, path: target };
  });
}
