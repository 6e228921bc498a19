import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { unknownOwnMetric } from '../../manifest/metric-names.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { screensOf, type Screen } from '../../manifest/screens.ts';
import { metricKeysOfDql } from '../../queries/dql.ts';
import { metricKeysOfSelector } from '../../queries/metric-selector.ts';
import { didYouMean } from '../did-you-mean.ts';

export const chartedMetric: Rule<ManifestModel> = {
  code: 'DTX0226',
  severity: 'warning',
  summary: 'The selectors and queries of a screen name metrics that the extension has.',
  source: 'facts 3.7 (12)',
  explanation:
    "A chart of a metric that nobody sends stays empty, and no upload tells. Metrics of others may be named freely: only what starts as all of the extension's metrics do, or is a misspelling of one of them, is reported, once for each key.",
  check(model, report) {
    const reported = new Set<string>();
    for (const { text, key, start } of screensOf(model).flatMap(metricsOf)) {
      const unknown = reported.has(key) ? undefined : unknownOwnMetric(model, key);
      if (unknown === undefined) continue;
      reported.add(key);
      report({
        at: placeWithin(model.manifest, text, { start, length: key.length }),
        message: `The extension has no metric '${key}'${didYouMean(unknown.suggestion)}: correct the key, or collect the metric.`,
      });
    }
  },
};

function metricsOf(screen: Screen) {
  const inSelectors = screen
    .texts('metricSelector', 'additionalMetricSelectors', 'collection')
    .flatMap((text) => metricKeysOfSelector(text.text).map((named) => ({ text, ...named })));
  const inQueries = screen
    .texts('dqlQuery', 'query')
    .flatMap((text) => metricKeysOfDql(text.text).map((named) => ({ text, ...named })));
  return [...inSelectors, ...inQueries];
}
