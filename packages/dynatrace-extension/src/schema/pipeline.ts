import { processor } from './pipeline-processor.ts';
import { filled, nullableText } from './pipeline-values.ts';
import { definition, form, list, object, word, type Schema } from './schema.ts';

/** Exact: the settings schemas `builtin:openpipeline.<scope>.pipelines` 1.69, which do not differ (facts 3.2). */

/** An id that takes none of Dynatrace's own. */
function identifier(characters: string, words: string): Schema {
  return form(
    `^(?![Dd][Tt]\\.|[Dd][Yy][Nn][Aa][Tt][Rr][Aa][Cc][Ee]\\.)${characters}*$`,
    `must not start with 'dt.' or 'dynatrace.'${words}`,
    { min: 4, max: 100 },
  );
}

const stage: Schema = {
  ...object({ processors: list(definition('processor'), { max: 1000 }) }, ['processors']),
  type: ['object', 'null'],
};

const metadataList = list(object({ entryKey: filled(256), entryValue: nullableText(1024) }, ['entryKey']), { max: 32 });

export const pipelineDefinitions = { processor: processor(identifier('.', '')), stage, metadataList };

export const stages = [
  'processing',
  'securityContext',
  'costAllocation',
  'productAllocation',
  'storage',
  'smartscapeNodeExtraction',
  'smartscapeEdgeExtraction',
  'metricExtraction',
  'davis',
  'dataExtraction',
] as const;

export const pipeline: Schema = {
  ...object(
    {
      customId: identifier('\\S', ' and must have no blanks'),
      displayName: filled(500),
      groupRole: word('memberPipeline', 'basePipeline', 'compositionPipeline'),
      routing: word('routable', 'notRoutable'),
      metadataList: definition('metadataList'),
      ...Object.fromEntries(stages.map((key) => [key, definition('stage')])),
    },
    ['customId', 'displayName'],
  ),
  $defs: pipelineDefinitions,
};
