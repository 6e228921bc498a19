export type { ArchiveEntry, ContentEntry, FileEntry } from './archive-entry.ts';
export { atomicWrite } from './atomic-write.ts';
export { collectEntries, type CollectOptions } from './collect-entries.ts';
export { listZip, readZipEntry, type ReadZipEntryOptions, type ZipEntry } from './read-zip.ts';
export { withTemporaryFile } from './temporary-file.ts';
export { packZip, writeZip, type WriteZipOptions, type WrittenZip } from './write-zip.ts';
