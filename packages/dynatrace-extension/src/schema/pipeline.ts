import { processor } from './pipeline-processor.ts';
import { filled, knownWord, nullableText } from './pipeline-values.ts';
import { definition, form, list, openObject, type Schema } from './schema.ts';

/**
 * The settings schemas `builtin:openpipeline.<scope>.pipelines` 1.69, which do not differ (facts 3.2). Their limits are exact,
 * but a newer Dynatrace may know more properties and types: what these schemas do not know is a warning.
 */

/** An id that takes none of Dynatrace's own. */
function identifier(characters: string, words: string): Schema {
  return form(
    `^(?![Dd][Tt]\\.|[Dd][Yy][Nn][Aa][Tt][Rr][Aa][Cc][Ee]\\.)${characters}*$`,
    `must not start with 'dt.' or 'dynatrace.'${words}`,
    { min: 4, max: 100 },
  );
}

const stage: Schema = {
  ...openObject({ processors: list(definition('processor'), { max: 1000 }) }, ['processors']),
  type: ['object', 'null'],
};

const metadataList = list(openObject({ entryKey: filled(256), entryValue: nullableText(1024) }, ['entryKey']), {
  max: 32,
});

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
  ...openObject(
    {
      customId: identifier('\\S', ' and must have no blanks'),
      displayName: filled(500),
      groupRole: knownWord('memberPipeline', 'basePipeline', 'compositionPipeline'),
      routing: knownWord('routable', 'notRoutable'),
      metadataList: definition('metadataList'),
      ...Object.fromEntries(stages.map((key) => [key, definition('stage')])),
    },
    ['customId', 'displayName'],
  ),
  $defs: pipelineDefinitions,
};
