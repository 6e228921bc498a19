export {
  isFile,
  isFolder,
  type ArchiveEntry,
  type ContentEntry,
  type FileEntry,
  type FolderEntry,
} from './archive-entry.ts';
export { assertArchiveSize } from './archive-size.ts';
export { atomicFolder } from './atomic-folder.ts';
export { atomicWrite } from './atomic-write.ts';
export { collectEntries, collectTree, type CollectOptions, type Exclusion } from './collect-entries.ts';
export { copyZipEntry } from './copy-zip-entry.ts';
export { describeZip, type DescribedEntry, type ZipDescription } from './describe-zip.ts';
export { readFailure } from './file-failure.ts';
export {
  listZip,
  readZip,
  readZipEntry,
  type ReadZipEntryOptions,
  type UnpackedEntry,
  type ZipEntry,
} from './read-zip.ts';
export { sha256File } from './sha256.ts';
export { withTemporaryFile } from './temporary-file.ts';
export { withTemporaryFolder } from './temporary-folder.ts';
export { writeTree } from './write-tree.ts';
export { packZip, writeZip, type WriteZipOptions, type WrittenZip } from './write-zip.ts';
