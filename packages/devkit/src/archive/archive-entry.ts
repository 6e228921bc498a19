import { byCodeUnit } from '../by-code-unit.ts';

/** A file on disk that becomes an entry of an archive. */
export interface FileEntry {
  /** Where it stands in the archive: relative, with forward slashes. */
  readonly path: string;
  /** Absolute; with symbolic links resolved. */
  readonly source: string;
  /** Bytes. */
  readonly size: number;
  /** Whether its owner may run it as a program. */
  readonly executable?: boolean;
  /** Unix permissions in the archive; `0o644` if not given. */
  readonly mode?: number;
}

/** Something small that is not on disk, such as a signature. */
export interface ContentEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Unix permissions in the archive; `0o644` if not given. */
  readonly mode?: number;
}

/** A folder with an entry of its own, as an empty one needs it. */
export interface FolderEntry {
  readonly path: `${string}/`;
  /** Unix permissions in the archive; `0o755` if not given. */
  readonly mode?: number;
}

export type ArchiveEntry = FileEntry | ContentEntry | FolderEntry;

/** Unix permissions of a file that says nothing of its own. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

export function modeOf(entry: ArchiveEntry): number {
  return entry.mode ?? (isFolder(entry) ? FOLDER_MODE : FILE_MODE);
}

export function isFile(entry: ArchiveEntry): entry is FileEntry {
  return 'source' in entry;
}

export function isFolder(entry: ArchiveEntry): entry is FolderEntry {
  return !isFile(entry) && !('content' in entry);
}

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byCodeUnit(a.path, b.path);
}
