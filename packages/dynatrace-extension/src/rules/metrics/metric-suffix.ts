import type { Rule } from '@extkit/devkit/rules';
import type { Metric, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { metricRenamer } from './rename-metric.ts';

const SUFFIX = /[._]count$/;

export const countSuffix: Rule<ManifestModel> = {
  code: 'DTX0060',
  severity: 'warning',
  summary: "The key of a count metric ends in '.count' or '_count'.",
  source: 'facts 4.1 (DED006)',
  explanation:
    'Counts are aggregated otherwise than gauges, and whoever writes a selector sees only the key. Rename the metric before it is released: what was measured before stays under the old key.',
  check(model, report) {
    const rename = metricRenamer(model);
    for (const { key, type } of metricTypes(model)) {
      if (!type.startsWith('count') || SUFFIX.test(key.text)) continue;
      const name = `${key.text}.count`;
      const fix = rename(key.text, name);
      report({
        at: model.manifest.at(key.path),
        message: `'${key.text}' is a count, and its key does not tell so: call it '${name}'.`,
        ...(fix && { fix }),
      });
    }
  },
};

export const gaugeSuffix: Rule<ManifestModel> = {
  code: 'DTX0061',
  severity: 'warning',
  summary: "The key of a gauge metric does not end in '.count' or '_count'.",
  source: 'facts 4.1 (DED007)',
  explanation:
    "Everybody takes a metric with such a key for a count, which is summed up over time. Give the gauge another key, or the type 'count' where it is one.",
  check(model, report) {
    const rename = metricRenamer(model);
    for (const { key, type } of metricTypes(model)) {
      if (type !== 'gauge' || !SUFFIX.test(key.text)) continue;
      const name = key.text.replace(SUFFIX, '');
      const fix = rename(key.text, name);
      report({
        at: model.manifest.at(key.path),
        message: `'${key.text}' is a gauge, and its key tells of a count: call it '${name}', or let its type be 'count'.`,
        ...(fix && { fix }),
      });
    }
  },
};

/** Each key once, where it is collected first. A key of several types is another rule's business. */
function metricTypes({ metrics }: ManifestModel): { key: Text; type: string }[] {
  const first = new Map<string, Metric>();
  const mixed = new Set<string>();
  for (const metric of metrics) {
    if (!metric.key || !metric.type) continue;
    const { text } = metric.key;
    const known = first.get(text) ?? metric;
    first.set(text, known);
    if (known.type?.text !== metric.type.text) mixed.add(text);
  }
  return [...first.values()].flatMap(({ key, type }) =>
    key && type && !mixed.has(key.text) ? { key, type: type.text } : [],
  );
}
