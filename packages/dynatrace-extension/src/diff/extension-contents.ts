import { posix } from 'node:path';
import { UserError, type ExtensionChange } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { ExtensionFolder } from '../inspect/extension-folder.ts';
import { allLevels, readCollection, type Datasource, type Level } from '../manifest/collection.ts';
import { fileReferences, isJsonPath, isPortablePath, type FileReference } from '../manifest/file-references.ts';

/** What of an extension is compared with another state of it. */
export interface ExtensionContents {
  readonly manifest: SourceDocument;
  readonly datasources: readonly Datasource[];
  readonly levels: readonly Level[];
  readonly files: readonly NamedFile[];
}

/** A file that the manifest names. */
export interface NamedFile extends FileReference {
  /** What could be understood of it; `undefined` where that is nothing. */
  readonly value: unknown;
}

/**
 * Says what has changed from one state of an extension to another. Whatever the two look like, it does not throw: what is
 * wrong with one of them is for others to say.
 */
export type Comparison = (before: ExtensionContents, after: ExtensionContents) => readonly ExtensionChange[];

/**
 * Reads what is compared.
 *
 * @throws {UserError} where the manifest cannot be understood
 */
export async function readContents(folder: ExtensionFolder): Promise<ExtensionContents> {
  const manifest = await folder.manifest();
  const error = manifest.problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) {
    const { line, column } = error.range.start;
    throw new UserError(`${manifest.file}:${line}:${column} cannot be understood: ${error.message}`);
  }
  const datasources = readCollection(manifest.value);
  const files = await Promise.all(fileReferences(manifest.value).map((reference) => readFile(folder, reference)));
  return { manifest, datasources, levels: allLevels(datasources), files };
}

async function readFile(folder: ExtensionFolder, reference: FileReference): Promise<NamedFile> {
  const path = posix.normalize(reference.path);
  const named = { ...reference, path };
  if (!isPortablePath(reference.path) || !isJsonPath(path)) return { ...named, value: undefined };
  try {
    return { ...named, value: (await folder.json(path)).value };
  } catch (error) {
    if (error instanceof UserError) return { ...named, value: undefined };
    throw error;
  }
}
