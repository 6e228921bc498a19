import type { SourceDocument } from '@extkit/devkit/documents';
import type { FileReference } from './file-references.ts';

/** All that the rules look at: the manifest, and what was found on disk of what it speaks of. */
export interface ManifestModel {
  readonly manifest: SourceDocument;
  /** The manifest's folder, which is packed; relative to the project, for messages. */
  readonly folder: string;
  readonly files: readonly ReferencedFile[];
  /** For a Python extension. */
  readonly python?: PythonProgram;
}

export interface ReferencedFile extends FileReference {
  /** `outside`: the path was not looked up, for it may leave the extension's folder. */
  readonly state: 'present' | 'missing' | 'folder' | 'outside';
  /** The parsed file, where it is present and JSON by name. The same for every reference to one file. */
  readonly document?: SourceDocument;
}

export interface PythonProgram {
  readonly module: string;
  /** Whether the project has the module's folder with an `__init__.py`. */
  readonly found: boolean;
  /** The wheels that would be packed. */
  readonly wheels: readonly string[];
}
