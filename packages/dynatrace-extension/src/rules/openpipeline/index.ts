import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { customId } from './custom-id.ts';
import { matchedMetrics } from './matched-metrics.ts';
import { processedFields } from './processed-fields.ts';
import { processorBody } from './processor-body.ts';
import { smartscapeVersion } from './smartscape-version.ts';
import { routedPipeline, routedScope, sourceName } from './source-routing.ts';
import { uniqueEntries } from './unique-entries.ts';

/** 034x: OpenPipeline. */
export const openpipelineRules: readonly Rule<ManifestModel>[] = [
  uniqueEntries,
  customId,
  processorBody,
  sourceName,
  routedPipeline,
  routedScope,
  smartscapeVersion,
  matchedMetrics,
  processedFields,
];
