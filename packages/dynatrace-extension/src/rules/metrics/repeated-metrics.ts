import type { Rule } from '@extkit/devkit/rules';
import type { Metric } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const repeatedMetric: Rule<ManifestModel> = {
  code: 'DTX0062',
  severity: 'warning',
  summary: 'A group or subgroup collects a metric once.',
  source: 'facts 3.4',
  explanation:
    'Two values of one metric under the same dimensions at the same time cannot be told apart: one overwrites the other. Give one of them another key, or remove it.',
  check({ manifest, levels }, report) {
    for (const { metrics, kind } of levels) {
      const seen = new Map<string, Metric>();
      for (const metric of metrics) {
        if (!metric.key) continue;
        const first = seen.get(metric.key.text);
        if (!first?.key) {
          seen.set(metric.key.text, metric);
          continue;
        }
        report({
          at: manifest.at(metric.key.path),
          message: `This ${kind} collects '${metric.key.text}' a second time: give it another key or remove one of the two.`,
          related: [{ ...manifest.at(first.key.path), message: 'It is collected here first.' }],
        });
      }
    }
  },
};

export const metricOfTwoTypes: Rule<ManifestModel> = {
  code: 'DTX0063',
  severity: 'warning',
  summary: 'A metric is of one type wherever it is collected.',
  source: 'facts 3.4',
  explanation:
    'A metric is stored and aggregated by one type. What arrives under its key as another type is lost or misread: give both the same type, or keys of their own.',
  check({ manifest, metrics }, report) {
    const seen = new Map<string, Metric>();
    for (const metric of metrics) {
      const { key, type, level } = metric;
      if (!key || !type) continue;
      const first = seen.get(key.text);
      if (!first?.type) seen.set(key.text, metric);
      // Twice in one level is another rule's business.
      else if (first.type.text !== type.text && first.level !== level) {
        report({
          at: manifest.at(type.path),
          message: `'${key.text}' is a ${type.text} here and a ${first.type.text} elsewhere: give it one type, or two keys.`,
          related: [{ ...manifest.at(first.type.path), message: `It is a ${first.type.text} here.` }],
        });
      }
    }
  },
};
