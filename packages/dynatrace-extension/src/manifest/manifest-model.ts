import type { SourceDocument } from '@extkit/devkit/documents';
import type { Datasource, Level, Metric } from './collection.ts';
import type { PackagingFile } from '../packaging/packaging-file.ts';
import type { FileReference } from './file-references.ts';
import type { SnmpModel } from './snmp-model.ts';

/** All that the rules look at: the manifest, and what was found on disk of what it speaks of. */
export interface ManifestModel {
  readonly manifest: SourceDocument;
  /** The manifest's folder, which is packed; relative to the project, for messages. */
  readonly folder: string;
  readonly datasources: readonly Datasource[];
  /** Every group and subgroup of the datasources. */
  readonly levels: readonly Level[];
  /** Every metric that a datasource collects: of Python, those that its feature sets name. */
  readonly metrics: readonly Metric[];
  /** Whether the extension may send metrics that the manifest does not name: only Python code can. */
  readonly sendsMore: boolean;
  readonly files: readonly ReferencedFile[];
  readonly project: ProjectFiles;
  /** For a Python extension. */
  readonly python?: PythonProgram;
  /** For an extension that polls devices by SNMP. */
  readonly snmp?: SnmpModel;
}

export interface ReferencedFile extends FileReference {
  /** `outside`: the path was not looked up, for it may leave the extension's folder. */
  readonly state: 'present' | 'missing' | 'folder' | 'outside';
  /** The parsed file, where it is present and JSON by name. The same for every reference to one file. */
  readonly document?: SourceDocument;
}

/** What lies in the project, whether the manifest names it or not. */
export interface ProjectFiles {
  /** What would be packed, relative to the manifest's folder, with forward slashes, sorted. */
  readonly packed: readonly PackedFile[];
  /** Monitoring configurations beside the manifest's folder: what users run the extension with. */
  readonly activations: readonly SourceDocument[];
  /** The MIB files in `snmp/` of the manifest's folder: the texts by absolute path. */
  readonly mibs: ReadonlyMap<string, string>;
  /** What `setup.py` and `pyproject.toml` of a Python extension say, by absolute path. */
  readonly packaging: ReadonlyMap<string, PackagingFile>;
}

export interface PackedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface PythonProgram {
  readonly module: string;
  /** Whether the project has the module's folder with an `__init__.py`. */
  readonly found: boolean;
  /** The wheels that would be packed. */
  readonly wheels: readonly string[];
}
