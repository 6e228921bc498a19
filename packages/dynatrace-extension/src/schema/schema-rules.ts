import type { RuleInfo } from '@extkit/devkit';
import type { SchemaErrorKind } from '@extkit/devkit/schema';

const source = 'facts 3.1-3.6';

/** What the schema of the manifest can find, by the kind of its error. Apart from the schema, for Nx reads this list at graph time. */
export const schemaRules = {
  unknownProperty: { code: 'DTX0020', severity: 'error', summary: 'The manifest has no unknown properties.', source },
  missingProperty: { code: 'DTX0021', severity: 'error', summary: 'The manifest has all required properties.', source },
  type: { code: 'DTX0022', severity: 'error', summary: 'Every value of the manifest is of the right type.', source },
  enum: {
    code: 'DTX0023',
    severity: 'error',
    summary: 'A value is one of the words that Dynatrace knows there.',
    source,
  },
  form: { code: 'DTX0024', severity: 'error', summary: 'A text has the form that Dynatrace demands there.', source },
  limit: {
    code: 'DTX0025',
    severity: 'error',
    summary: 'Numbers and the lengths of texts are within the limits.',
    source,
  },
  items: { code: 'DTX0026', severity: 'error', summary: 'No list has more items than Dynatrace takes.', source },
  deprecated: { code: 'DTX0027', severity: 'warning', summary: 'Nothing is written where it has no effect.', source },
} as const satisfies Partial<Record<SchemaErrorKind, RuleInfo>>;
