import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import { describedMetrics, type DescribedMetric } from '../../manifest/described-metrics.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { isCollectedMetric, namesAllMetrics, storedKey, suggestCollectedMetric } from '../../manifest/metric-names.ts';
import { andMore } from './and-more.ts';

export const metricWithoutMetadata: Rule<ManifestModel> = {
  code: 'DTX0064',
  severity: 'info',
  needs: ['datasources', 'metrics'],
  summary: 'Every metric that the extension collects has metadata.',
  source: 'facts 3.3 (metrics)',
  explanation:
    "Without an entry in 'metrics', a metric is shown by its key, without a name, a unit and a description. All metrics that lack one are reported together.",
  check(model, report) {
    const described = new Set(describedMetrics(model.manifest).map(({ key }) => key.text));
    // An entry whose key is misspelt is reported itself.
    const strays = orphans(model);
    const meant = new Set(strays.map(({ key }) => suggestCollectedMetric(model, key.text)));
    const bare = new Map<string, Text>();
    for (const metric of model.metrics) {
      const { key } = metric;
      if (!key || described.has(key.text) || meant.has(key.text) || bare.has(key.text)) continue;
      if (!described.has(storedKey(metric) ?? key.text)) bare.set(key.text, key);
    }
    const [first] = bare.values();
    const unmatched = strays.filter(({ key }) => suggestCollectedMetric(model, key.text) === undefined);
    // Metadata that belongs to no metric may well be theirs, under another key.
    if (!first || bare.size <= unmatched.length) return;
    report({
      at: model.manifest.at(first.path),
      message: `${andMore(bare.keys(), 'metric')} without metadata: add an entry with 'displayName', 'description' and 'unit' to 'metrics'.`,
    });
  },
};

export const orphanedMetadata: Rule<ManifestModel> = {
  code: 'DTX0065',
  severity: 'warning',
  needs: ['datasources'],
  summary: 'Metadata describes a metric that the extension collects.',
  source: 'facts 3.3 (metrics)',
  explanation:
    'Metadata of a metric that nobody sends is never shown. Mostly its key is misspelt, or the metric has been renamed or removed.',
  check(model, report) {
    for (const { key } of orphans(model)) {
      const meant = suggestCollectedMetric(model, key.text);
      report({
        at: model.manifest.at(key.path),
        message: `No datasource collects the metric '${key.text}'${meant === undefined ? '' : ` (did you mean '${meant}'?)`}: correct the key or remove its metadata.`,
      });
    }
  },
};

export const repeatedMetadata: Rule<ManifestModel> = {
  code: 'DTX0066',
  severity: 'warning',
  summary: 'A metric is described once.',
  source: 'facts 3.3 (metrics)',
  explanation: 'Which one of two descriptions counts is not known: keep the one that is right.',
  check({ manifest }, report) {
    const seen = new Map<string, DescribedMetric>();
    for (const metric of describedMetrics(manifest)) {
      const { key } = metric;
      const first = seen.get(key.text);
      if (first === undefined) seen.set(key.text, metric);
      else {
        report({
          at: manifest.at(key.path),
          message: `The metric '${key.text}' is described a second time: keep one of the two entries.`,
          related: [{ ...manifest.at(first.key.path), message: 'It is described here first.' }],
        });
      }
    }
  },
};

function orphans(model: ManifestModel): DescribedMetric[] {
  if (!namesAllMetrics(model)) return [];
  return describedMetrics(model.manifest).filter(
    ({ key, isCalculated, hasQuery }) => !isCalculated && !hasQuery && !isCollectedMetric(model, key.text),
  );
}
