import { pipelineDefinitions } from './pipeline.ts';
import { filled, knownWord, nullableText } from './pipeline-values.ts';
import { anything, definition, flag, name, openObject, word, type Schema } from './schema.ts';

/** What routes an extension's data to a pipeline: settings schema `builtin:openpipeline.<scope>.ingest-sources` 1.69. */
export const pipelineSource: Schema = {
  ...openObject(
    {
      displayName: filled(512),
      enabled: flag,
      sourceType: word('extension'),
      source: name,
      staticRouting: {
        ...openObject({ pipelineType: knownWord('custom', 'builtin'), pipelineId: name, builtinPipelineId: name }),
        type: ['object', 'null'],
      },
      processing: definition('stage'),
      defaultBucket: nullableText(500),
      metadataList: definition('metadataList'),
      pathSegment: anything,
    },
    ['displayName', 'sourceType', 'source'],
  ),
  $defs: pipelineDefinitions,
};
