import { join } from 'node:path';
import { readDocument } from '@extkit/devkit/documents';
import type { ExtensionFolder } from '../inspect/extension-folder.ts';

/** The folder of a project's manifest as it lies on disk; what cannot be read is a problem of the document. */
export function diskFolder(folder: string): ExtensionFolder {
  return {
    manifest: () => readDocument(join(folder, 'extension.yaml')),
    json: (path) => readDocument(join(folder, path)),
  };
}
