import type { EditorSchema } from '@extkit/devkit';
import { toEditorSchema, type JsonSchema } from '@extkit/devkit/schema';
import { activeGateSchema, definitions, oneAgentSchema } from '../schema/manifest-schemas.ts';
import { definition } from '../schema/schema.ts';

/** Many tools call a file `plugin.json`: it is one of Dynatrace's by its name, or by a key that no other has. */
const isOurs: JsonSchema = {
  type: 'object',
  anyOf: [
    { properties: { name: { pattern: '^custom.(remote.)?(python|jmx|pmi)' } }, required: ['name'] },
    { required: ['metricGroup'] },
  ],
};

/** As the SDK chooses the schema (facts 1.1). */
const isActiveGate: JsonSchema = { properties: { name: { pattern: '^custom.remote' } }, required: ['name'] };

/** The shape of `plugin.json`, for editors. */
export function editorSchemas(): EditorSchema[] {
  const schema = toEditorSchema({
    if: isOurs,
    then: { if: isActiveGate, then: definition('activeGate'), else: definition('oneAgent') },
    definitions: { ...definitions, activeGate: activeGateSchema, oneAgent: oneAgentSchema },
  });
  return [{ fileName: 'plugin.schema.json', files: ['**/plugin.json'], language: 'json', schema }];
}
