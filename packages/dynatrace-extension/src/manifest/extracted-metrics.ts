import { select } from '@extkit/devkit/rules';
import type { ManifestModel } from './manifest-model.ts';
import { pipelineFiles } from './pipelines.ts';

/** The metrics that the extension's pipelines make of records; `undefined` where not all pipelines can be read. */
export function extractedMetrics(model: ManifestModel): readonly string[] | undefined {
  const pipelines = pipelineFiles(model, 'pipeline');
  const named = new Set(model.files.filter(({ purpose }) => purpose === 'pipeline').map(({ path }) => path));
  if (pipelines.length < named.size) return undefined;
  return pipelines.flatMap(({ document }) =>
    select(document.value, ['*', 'processors', '*', '*', 'metricKey']).flatMap(({ value }) =>
      typeof value === 'string' ? [value] : [],
    ),
  );
}
