import type { RuleInfo } from '@extkit/devkit';
import type { SchemaErrorKind } from '@extkit/devkit/schema';

const source = 'facts 3.1-3.6';

/** What the schemas of the manifest and its files can find, by the kind of its error. Apart from the schemas, for Nx reads this list at graph time. */
export const schemaRules = {
  unknownProperty: {
    code: 'DTX0020',
    severity: 'error',
    summary: 'The manifest has no unknown properties.',
    source,
    explanation:
      'Dynatrace refuses what it does not know, so that no typo goes unnoticed. The message names the property that was most likely meant.',
  },
  missingProperty: {
    code: 'DTX0021',
    severity: 'error',
    summary: 'The manifest has all required properties.',
    source,
    explanation:
      'Dynatrace refuses an object that lacks one of them. The message tells which one, and stands at the object.',
  },
  type: {
    code: 'DTX0022',
    severity: 'error',
    summary: 'Every value of the manifest is of the right type.',
    source,
    explanation:
      "Dynatrace takes no text for a number and no number for a text. Mind that YAML reads 'yes' as a text, and a key with nothing after it as null.",
  },
  enum: {
    code: 'DTX0023',
    severity: 'error',
    summary: 'A value is one of the words that Dynatrace knows there.',
    source,
    explanation: 'Upper and lower case count. The message names the word that was most likely meant, or all of them.',
  },
  form: {
    code: 'DTX0024',
    severity: 'error',
    summary: 'A text has the form that Dynatrace demands there.',
    source,
    explanation:
      'Keys, names and patterns become parts of metric lines and settings, which take certain characters only. The message says which.',
  },
  limit: {
    code: 'DTX0025',
    severity: 'error',
    summary: 'Numbers and the lengths of texts are within the limits.',
    source,
    explanation: 'Dynatrace refuses what is longer, shorter, larger or smaller than the message says.',
  },
  items: {
    code: 'DTX0026',
    severity: 'error',
    summary: 'No list has more items than Dynatrace takes.',
    source,
    explanation: 'Dynatrace refuses longer lists. Split a group in two, or the extension.',
  },
  deprecated: {
    code: 'DTX0027',
    severity: 'warning',
    summary: 'Nothing is written where it has no effect.',
    source,
    explanation: 'Old extensions hold it, and Dynatrace reads it no more. The message says where it belongs.',
  },
} as const satisfies Partial<Record<SchemaErrorKind, RuleInfo>>;
