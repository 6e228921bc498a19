import type { Rule } from '@extkit/devkit/rules';
import { activationSchemas } from '../../activation/activation-schemas.ts';
import { checkValue } from '../../activation/check-value.ts';
import { isPlaceholder } from '../../activation/placeholder.ts';
import { allProperties, type Property } from '../../activation/settings-schema.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const nullableDefault: Rule<ManifestModel> = {
  code: 'DTX0250',
  severity: 'error',
  summary: 'A nullable property of an activation schema has no default.',
  source: 'facts 3.7 (1), 6',
  explanation:
    "Dynatrace refuses the upload: a property that may stay empty has no value to begin with. Remove 'default', or 'nullable' if a value is always needed.",
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const { name, nullable, default: standard, path } of allProperties(schema)) {
        if (!nullable || standard === undefined) continue;
        report({
          at: document.at([...path, 'default'], 'key'),
          message: `'${name}' is nullable and has a default, which Dynatrace refuses: remove the default, or set 'nullable' to false.`,
        });
      }
    }
  },
};

/** What was found without a default in no public schema; lists and objects begin empty, of dates and times we know nothing. */
const SCALARS: ReadonlySet<string | undefined> = new Set(['text', 'secret', 'boolean', 'integer', 'float', 'setting']);

function isScalar({ type, reference, schema }: Property): boolean {
  return reference?.to === 'enums' ? schema.enums.has(reference.name) : SCALARS.has(type);
}

export const missingDefault: Rule<ManifestModel> = {
  code: 'DTX0251',
  severity: 'error',
  summary: 'A property of an activation schema that is not nullable and no list or object has a default.',
  source: 'facts 3.7 (2), 6',
  explanation:
    "Dynatrace refuses the upload: such a property always has a value. Add a 'default', for a text that the user must fill in an empty one with a LENGTH of 1 or more, or set 'nullable' to true.",
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const property of allProperties(schema)) {
        const { name, nullable, path, value } = property;
        // What is neither true nor false is the schema's business.
        const isUnclear = value.nullable !== undefined && typeof value.nullable !== 'boolean';
        if (nullable || isUnclear || property.default !== undefined || !isScalar(property)) continue;
        report({
          at: document.at(path, 'key'),
          message: `'${name}' is not nullable and has no default, which Dynatrace refuses: add a 'default', or set 'nullable' to true.`,
        });
      }
    }
  },
};

export const fittingDefault: Rule<ManifestModel> = {
  code: 'DTX0252',
  severity: 'warning',
  needs: ['activation schema'],
  summary: 'The default of a property is a value that the property takes.',
  source: 'facts 6',
  explanation:
    'A configuration would begin with a value that its own schema forbids. Only the empty text may break constraints: it stands for what the user has to fill in.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const property of allProperties(schema)) {
        const { nullable, path, type, default: standard } = property;
        // Another rule tells that a secret has a default at all.
        const isSecret = type === 'secret' && typeof standard === 'string';
        if (nullable || standard === undefined || standard === '' || isSecret) continue;
        const [problem] = checkValue(property, standard, [...path, 'default']);
        if (problem === undefined) continue;
        report({
          at: document.at(problem.path, problem.part),
          message: `The default of '${property.name}' does not fit: ${problem.message}`,
        });
      }
    }
  },
};

export const secretDefault: Rule<ManifestModel> = {
  code: 'DTX0253',
  severity: 'warning',
  summary: 'A secret has no default but the empty text.',
  source: 'facts 6',
  explanation:
    'Whoever can see the extension can read its activation schema, and every configuration begins with the same secret. Leave the default empty and let the user fill it in.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const { name, nullable, path, type, default: standard } of allProperties(schema)) {
        const isSecret =
          type === 'secret' && typeof standard === 'string' && standard !== '' && !isPlaceholder(standard);
        if (nullable || !isSecret) continue;
        report({
          at: document.at([...path, 'default']),
          message: `The default of the secret '${name}' is there for all to read: leave it empty ("").`,
        });
      }
    }
  },
};
