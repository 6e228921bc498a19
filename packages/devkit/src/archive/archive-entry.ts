import { byCodeUnit } from '../by-code-unit.ts';

/** A file on disk that becomes an entry of an archive. */
export interface FileEntry {
  /** Where it stands in the archive: relative, with forward slashes. */
  readonly path: string;
  /** Absolute; with symbolic links resolved. */
  readonly source: string;
  /** Bytes. */
  readonly size: number;
}

/** Something small that is not on disk, such as a signature. */
export interface ContentEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export type ArchiveEntry = FileEntry | ContentEntry;

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byCodeUnit(a.path, b.path);
}
