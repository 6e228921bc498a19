import type { RuleInfo } from '@extkit/devkit';
import type { SchemaErrorKind } from '@extkit/devkit/schema';

const source = 'facts 1.2-1.8';

/** What the schema of the manifest can find, by the kind of its error. Apart from the schema, which is large. */
export const schemaRules = {
  missingProperty: { code: 'DTP0001', severity: 'error', summary: 'The manifest has all required properties.', source },
  type: { code: 'DTP0002', severity: 'error', summary: 'Every value of the manifest is of the right type.', source },
  enum: { code: 'DTP0003', severity: 'error', summary: 'A value is one of the words that Dynatrace knows.', source },
  form: { code: 'DTP0004', severity: 'error', summary: 'Names, keys and versions have the right form.', source },
  limit: { code: 'DTP0005', severity: 'error', summary: 'Numbers and the lengths of texts are within limits.', source },
  items: { code: 'DTP0006', severity: 'error', summary: 'Lists have neither too many nor too few items.', source },
  unique: { code: 'DTP0007', severity: 'error', summary: 'Metrics and process types are not repeated.', source },
  variant: {
    code: 'DTP0008',
    severity: 'error',
    summary: "A metric has a 'timeseries' or a 'statetimeseries', and not both.",
    source,
  },
  forbidden: {
    code: 'DTP0009',
    severity: 'error',
    summary: 'A plugin does not have processTypes, processTypeNames and technologies at once.',
    source,
  },
} as const satisfies Partial<Record<SchemaErrorKind, RuleInfo>>;
