import type { RuleInfo } from '../format.ts';

const source = 'JSON Schema 2020-12';

/** What can be wrong with a document's shape, by kind, with the codes that a checker uses unless it is given others. */
export const SCHEMA_RULES = {
  unknownProperty: { code: 'DOC0101', severity: 'error', summary: 'An object has no unknown properties.', source },
  missingProperty: { code: 'DOC0102', severity: 'error', summary: 'An object has all required properties.', source },
  type: { code: 'DOC0103', severity: 'error', summary: 'A value is of the type that belongs there.', source },
  enum: { code: 'DOC0104', severity: 'error', summary: 'A value is one of those that are allowed.', source },
  form: { code: 'DOC0105', severity: 'error', summary: 'A text has the form that belongs there.', source },
  limit: {
    code: 'DOC0106',
    severity: 'error',
    summary: 'A number, or the length of a text, is within its limits.',
    source,
  },
  items: {
    code: 'DOC0107',
    severity: 'error',
    summary: 'A list or an object has a number of items within its limits.',
    source,
  },
  unique: { code: 'DOC0108', severity: 'error', summary: 'A list does not repeat an item.', source },
  variant: {
    code: 'DOC0109',
    severity: 'error',
    summary: 'A value has exactly one of the forms that are allowed.',
    source,
  },
  forbidden: { code: 'DOC0110', severity: 'error', summary: 'Nothing stands where it is not allowed.', source },
  propertyName: {
    code: 'DOC0111',
    severity: 'error',
    summary: 'The name of a property has the form that belongs there.',
    source,
  },
  dependency: {
    code: 'DOC0112',
    severity: 'error',
    summary: 'A property stands together with those it needs.',
    source,
  },
  deprecated: { code: 'DOC0113', severity: 'warning', summary: 'Nothing is used that has been replaced.', source },
} as const satisfies Record<string, RuleInfo>;

export type SchemaErrorKind = keyof typeof SCHEMA_RULES;

/** Every diagnostic that a checker without codes of its own can give. */
export const schemaRules: readonly RuleInfo[] = Object.values(SCHEMA_RULES);
