import { suggest } from '@extkit/devkit';
import type { DocumentPath } from '@extkit/devkit/documents';
import type { Rule } from '@extkit/devkit/rules';
import { activationSchemas } from '../../activation/activation-schemas.ts';
import { checkValue } from '../../activation/check-value.ts';
import { preconditionsOf, type Precondition } from '../../activation/preconditions-of.ts';
import type { ObjectType, SettingsSchema } from '../../activation/settings-schema.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** Every precondition, with the object among whose properties it looks. */
function preconditions({ types, root }: SettingsSchema): { type: ObjectType; precondition: Precondition }[] {
  return [...types.values(), root].flatMap((type) =>
    [...type.properties.values()].flatMap(preconditionsOf).map((precondition) => ({ type, precondition })),
  );
}

export const preconditionProperty: Rule<ManifestModel> = {
  code: 'DTX0260',
  severity: 'warning',
  summary: 'A precondition names a property of the same object.',
  source: 'facts 6',
  explanation:
    'A property that is not there has no value, so the precondition is always met or never. Name a property of the object to which the property with the precondition belongs.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const { type, precondition } of preconditions(schema)) {
        const name = precondition.value.property;
        // Whether a path may lead to other objects is not known.
        if (typeof name !== 'string' || name === '' || name.includes('/') || type.properties.has(name)) continue;
        const near = suggest(name, type.properties.keys());
        const advice = near === undefined ? 'name one that is.' : `did you mean '${near}'?`;
        report({
          at: document.at([...precondition.path, 'property']),
          message: `The precondition looks at '${name}', which is no property of the same object: ${advice}`,
        });
      }
    }
  },
};

/** The values that the precondition waits for, and where they stand. */
function expected({ value, path }: Precondition): [unknown, DocumentPath][] {
  const { type, expectedValue, expectedValues } = value;
  if (type === 'EQUALS') return [[expectedValue, [...path, 'expectedValue']]];
  if (type !== 'IN' || !Array.isArray(expectedValues)) return [];
  return expectedValues.map((one: unknown, index) => [one, [...path, 'expectedValues', index]]);
}

export const preconditionValue: Rule<ManifestModel> = {
  code: 'DTX0261',
  severity: 'warning',
  needs: ['activation schema'],
  summary: 'A precondition waits for a value that its property can have.',
  source: 'facts 6',
  explanation:
    'For a value of another type, or one that the enum does not list, the precondition is never met. For a text, an integer and a boolean, the JSON must write the value alike: true is not "true".',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const { type, precondition } of preconditions(schema)) {
        const property = type.properties.get(String(precondition.value.property));
        if (property === undefined) continue;
        for (const [value, path] of expected(precondition)) {
          if (value === undefined || value === null) continue;
          const [problem] = checkValue(property, value, [property.name]);
          if (problem === undefined) continue;
          report({ at: document.at(path), message: `The precondition is never met: ${problem.message}` });
        }
      }
    }
  },
};
