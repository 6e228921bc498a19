import type { Rule } from '@extkit/devkit/rules';
import { activationSchemas } from '../../activation/activation-schemas.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const distinctValues: Rule<ManifestModel> = {
  code: 'DTX0262',
  severity: 'warning',
  summary: 'An enum lists each value once.',
  source: 'facts 6',
  explanation:
    'Of two entries with one value, nobody can tell which was chosen. Remove one, or give it a value of its own.',
  check(model, report) {
    for (const { document, schema } of activationSchemas(model)) {
      for (const { values } of schema.enums.values()) {
        const first = new Map<unknown, (typeof values)[number]>();
        for (const entry of values) {
          const earlier = first.get(entry.value);
          if (earlier === undefined) first.set(entry.value, entry);
          else if (entry.value !== undefined) {
            report({
              at: document.at(entry.path),
              message: `The enum has the value ${JSON.stringify(entry.value)} already: remove this one, or give it another value.`,
              related: [{ ...document.at(earlier.path), message: 'It stands here first.' }],
            });
          }
        }
      }
    }
  },
};
