import type { RuleInfo } from '@extkit/devkit';
import type { SchemaErrorKind } from '@extkit/devkit/schema';

const source = 'facts 3.1-3.6';

/** What the schemas of the manifest and its files can find, by the kind of its error. Apart from the schemas, for Nx reads this list at graph time. */
export const schemaRules = {
  unknownProperty: {
    code: 'DTX0020',
    severity: 'error',
    summary: 'The manifest and the files that come with it have no unknown properties.',
    source,
    explanation:
      'Dynatrace refuses what it does not know in the manifest, so a typo costs an upload. The message names the property that was most likely meant. It is a warning where Dynatrace may know more than its documentation tells, such as in screens, alerts and pipelines.',
  },
  missingProperty: {
    code: 'DTX0021',
    severity: 'error',
    summary: 'The manifest and the files that come with it have all required properties.',
    source,
    explanation:
      'Dynatrace refuses an object that lacks one of them. The message names the property, and stands at the object that needs it: at its key or, in a list, at its first property.',
  },
  type: {
    code: 'DTX0022',
    severity: 'error',
    summary: 'Every value of the manifest and of the files that come with it is of the right type.',
    source,
    explanation:
      "Dynatrace takes no text for a number and no number for a text. In YAML, quotes make a text of anything: '1.2' needs them where a text belongs. 'yes' is a text there, and a key with nothing after it is null, which counts as empty, not as left out.",
  },
  enum: {
    code: 'DTX0023',
    severity: 'error',
    summary: 'A value of the manifest or of a file that comes with it is one of the words that Dynatrace knows there.',
    source,
    explanation:
      'Upper and lower case count. The message names the word that was most likely meant, or all that are known. It is a warning where a newer Dynatrace may know more of them.',
  },
  form: {
    code: 'DTX0024',
    severity: 'error',
    summary: 'A text in the manifest or in a file that comes with it has the form that Dynatrace demands there.',
    source,
    explanation:
      'Keys, names and patterns become parts of metric lines and settings, which take certain characters only. The message says which, and what was found instead.',
  },
  limit: {
    code: 'DTX0025',
    severity: 'error',
    summary: 'Numbers and the lengths of texts in the manifest and the files that come with it are within the limits.',
    source,
    explanation:
      'Dynatrace refuses what is longer, shorter, larger or smaller than the message says. Lengths are counted in characters; an empty text is too short wherever something must be written.',
  },
  items: {
    code: 'DTX0026',
    severity: 'error',
    summary: 'No list in the manifest or in a file that comes with it has more or fewer items than Dynatrace takes.',
    source,
    explanation:
      'Dynatrace refuses lists that are too long, and some that are empty. Split a group in two, or the extension; fill a list that is empty, or remove it. The message says how many items are allowed.',
  },
  deprecated: {
    code: 'DTX0027',
    severity: 'warning',
    summary: 'Nothing is written in the manifest or in a file that comes with it where it has no effect.',
    source,
    explanation:
      'Older extensions hold such properties, and Dynatrace reads them no more: what they say does not count. The message says where it belongs, or that it can be removed.',
  },
} as const satisfies Partial<Record<SchemaErrorKind, RuleInfo>>;
