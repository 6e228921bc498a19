import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { prefixProblem, type ValuePrefixes } from '../value-prefix.ts';
import { prometheusLevels, valuesOf } from './prometheus-levels.ts';

const METRIC: ValuePrefixes = {
  known: ['metric', 'const', 'var'],
  usage: "'metric:' and the name of a scraped metric",
};

/** Any other text is a fixed value. */
const DIMENSION: ValuePrefixes = {
  known: ['label', 'const', 'var', 'this'],
  usage: "'label:' and the name of a label, or 'const:' and a fixed value",
  plain: 'any',
};

export const prometheusValue: Rule<ManifestModel> = {
  code: 'DTX0170',
  severity: 'warning',
  summary: 'A metric takes its value from a scraped metric (`metric:`), a dimension from a label (`label:`).',
  source: 'facts 3.4',
  explanation:
    "A value tells by its prefix where it comes from: 'metric:' for a metric's, 'label:', 'const:', 'var:' or $reference(…) for a dimension's. With an unknown prefix nothing is found, or the text itself becomes the dimension.",
  check(model, report) {
    for (const { metrics, dimensions } of prometheusLevels(model)) {
      const values = [
        ...valuesOf(metrics).map((value) => ({ ...value, prefixes: METRIC })),
        ...valuesOf(dimensions).map((value) => ({ ...value, prefixes: DIMENSION })),
      ];
      for (const { text, path, prefixes } of values) {
        const message = prefixProblem(text, prefixes);
        if (message !== undefined) report({ at: model.manifest.at(path), message });
      }
    }
  },
};
