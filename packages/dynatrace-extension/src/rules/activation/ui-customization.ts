import { suggest } from '@extkit/devkit';
import { select, type Rule, type Selected } from '@extkit/devkit/rules';
import { activationSchemas } from '../../activation/activation-schemas.ts';
import { allProperties } from '../../activation/settings-schema.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** Where the form of a configuration names properties (facts 6). */
const PLACES = [
  ['expandable', 'sections', '*', 'properties', '*'],
  ['tabs', 'groups', '*', 'properties', '*'],
  ['table', 'columns', '*', 'propertyRef'],
];

function named(schema: unknown): Selected[] {
  const owners = [[], ['types', '*'], ['types', '*', 'properties', '*'], ['properties', '*']];
  return owners.flatMap((owner) => PLACES.flatMap((place) => select(schema, [...owner, 'uiCustomization', ...place])));
}

export const customizedProperty: Rule<ManifestModel> = {
  code: 'DTX0263',
  severity: 'warning',
  needs: ['activation schema'],
  summary: "A 'uiCustomization' names properties that exist.",
  source: 'facts 6',
  explanation:
    'No type of the schema has such a property, so the one that was meant is not placed where its author wanted it. Correct the name.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      const names = new Set(allProperties(schema).map(({ name }) => name));
      for (const { value, path } of named(document.value)) {
        // A column may look into an object: `owner/name`.
        const [name = ''] = typeof value === 'string' ? value.split('/') : [];
        if (name === '' || names.has(name)) continue;
        const near = suggest(name, names);
        const advice = near === undefined ? 'correct the name or remove it.' : `did you mean '${near}'?`;
        report({ at: document.at(path), message: `No type of this schema has a property '${name}': ${advice}` });
      }
    }
  },
};
