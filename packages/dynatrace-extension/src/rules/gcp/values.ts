import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { prefixProblem, type ValuePrefixes } from '../value-prefix.ts';

/** Both are written with and without the prefix in extensions that the GCP monitor runs. */
const METRIC: ValuePrefixes = {
  known: ['metric'],
  usage: "'metric:' and a metric of Google Cloud",
  plain: 'without colon',
};
const DIMENSION: ValuePrefixes = {
  known: ['label', 'const', 'var'],
  usage: "'label:' and a label of Google Cloud",
  plain: 'without colon',
};

const places = [
  { place: ['dimensions', '*', 'value'], prefixes: DIMENSION },
  { place: ['metrics', '*', 'value'], prefixes: METRIC },
  { place: ['metrics', '*', 'dimensions', '*', 'value'], prefixes: DIMENSION },
];

export const gcpValue: Rule<ManifestModel> = {
  code: 'DTX0190',
  severity: 'warning',
  summary: 'A value of Google Cloud is a metric (`metric:`) or a label (`label:`).',
  source: 'facts 3.4',
  explanation:
    "A metric takes its value from one of Google's, such as metric:file.googleapis.com/nfs/server/free_bytes, a dimension from a label of it or of its resource, such as label:resource.labels.location. What is misspelt is not found.",
  check({ manifest, levels }, report) {
    for (const level of levels.filter(({ datasource }) => datasource === 'gcp')) {
      for (const { place, prefixes } of places) {
        for (const { text, path } of textsOf(level, place)) {
          const message = prefixProblem(text, prefixes);
          if (message !== undefined) report({ at: manifest.at(path), message });
        }
      }
    }
  },
};
