import { dirname } from 'node:path';
import type { SourceDocument } from '@extkit/devkit/documents';
import { metricsOf } from './metrics.ts';
import { pluginKind } from './plugin-kind.ts';
import type { PluginModel } from './plugin-model.ts';
import { readPythonFiles } from './python-files.ts';

/** Looks up on disk what the manifest speaks of, so that the rules need not. */
export async function loadModel(manifest: SourceDocument): Promise<PluginModel> {
  return {
    manifest,
    kind: pluginKind(manifest.value),
    metrics: metricsOf(manifest.value),
    python: await readPythonFiles(dirname(manifest.file)),
  };
}
