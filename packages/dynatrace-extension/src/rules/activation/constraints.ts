import type { DocumentPath } from '@extkit/devkit/documents';
import type { Rule } from '@extkit/devkit/rules';
import { activationSchemas } from '../../activation/activation-schemas.ts';
import { itemLimits } from '../../activation/item-limits.ts';
import { isBrokenPattern } from '../../activation/java-pattern.ts';
import { preconditionsOf } from '../../activation/preconditions-of.ts';
import { allProperties, type Constraint, type SettingsSchema } from '../../activation/settings-schema.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

function constraints(schema: SettingsSchema): Constraint[] {
  return allProperties(schema).flatMap((property) => [...property.constraints, ...(property.items?.constraints ?? [])]);
}

export const readablePattern: Rule<ManifestModel> = {
  code: 'DTX0258',
  severity: 'error',
  summary: 'A pattern of an activation schema is a regular expression.',
  source: 'facts 6',
  explanation:
    'No value can be held against a pattern that is not well-formed. Patterns are read as Java does; in JSON, each backslash is written twice.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      const places = [...constraints(schema), ...allProperties(schema).flatMap(preconditionsOf)];
      for (const { value, path } of places) {
        const pattern = value.pattern;
        if (typeof pattern !== 'string' || !isBrokenPattern(pattern)) continue;
        report({
          at: document.at([...path, 'pattern']),
          message: `'${pattern}' is no regular expression: close its brackets, and write a backslash before characters that stand for themselves.`,
        });
      }
    }
  },
};

/** The pairs of which the first may not be larger than the second. */
const RANGES = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
] as const;

export const possibleLimits: Rule<ManifestModel> = {
  code: 'DTX0259',
  severity: 'error',
  summary: 'No lower limit of an activation schema is above its upper limit.',
  source: 'facts 6',
  explanation: 'No value is within such limits, so no configuration can be saved. Swap or correct the two numbers.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      const reportLimits = (path: DocumentPath, low: string, least: unknown, most: unknown): void => {
        // That no length is negative, the file's own schema says.
        const isNegative = low !== 'minimum' && typeof most === 'number' && most < 0;
        if (typeof least === 'number' && typeof most === 'number' && least > most && !isNegative) {
          report({ at: document.at([...path, low]), message: contradiction(least, most) });
        }
      };
      for (const { path, value } of constraints(schema)) {
        for (const [low, high] of RANGES) reportLimits(path, low, value[low], value[high]);
      }
      for (const { path, value } of allProperties(schema)) {
        const { least, most } = itemLimits(value);
        reportLimits(path, 'minItems' in value ? 'minItems' : 'minObjects', least, most);
      }
    }
  },
};

function contradiction(least: number, most: number): string {
  return `No value is at least ${least} and at most ${most}: correct one of the two.`;
}
