import type { SourceDocument } from '@extkit/devkit/documents';
import type { Metric } from './metrics.ts';
import type { PluginKind } from './plugin-kind.ts';
import type { PythonFile } from './python-files.ts';

/** All that the rules look at: the manifest, and the program code that lies beside it. */
export interface PluginModel {
  readonly manifest: SourceDocument;
  readonly kind: PluginKind;
  readonly metrics: readonly Metric[];
  readonly python: readonly PythonFile[];
}
