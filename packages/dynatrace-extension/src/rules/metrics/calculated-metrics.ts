import type { Rule } from '@extkit/devkit/rules';
import { CALCULATED, describedMetrics } from '../../manifest/described-metrics.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { unknownOwnMetric } from '../../manifest/metric-names.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { metricKeysOfSelector } from '../../queries/metric-selector.ts';

export const calculatedMetric: Rule<ManifestModel> = {
  code: 'DTX0071',
  severity: 'warning',
  summary: `A metric with a query has a key that starts with '${CALCULATED}', and the other way round.`,
  source: 'facts 3.3 (metrics)',
  explanation: `A calculated metric is known by its prefix '${CALCULATED}' and made by its query. With only one of the two, there is no such metric.`,
  check({ manifest }, report) {
    for (const { key, isCalculated, hasQuery } of describedMetrics(manifest)) {
      if (isCalculated === hasQuery) continue;
      report({
        at: manifest.at(key.path),
        message: hasQuery
          ? `'${key.text}' has a query, which makes it a calculated metric: call it '${CALCULATED}${key.text}'.`
          : `The calculated metric '${key.text}' has no query: add 'query' with a 'metricSelector', or remove the prefix '${CALCULATED}'.`,
      });
    }
  },
};

export const unknownMetricInQuery: Rule<ManifestModel> = {
  code: 'DTX0072',
  severity: 'error',
  summary: "The query of a calculated metric names metrics that exist, where they are the extension's own.",
  source: 'facts 3.7 (12)',
  explanation:
    'A calculated metric has no values where one of its metrics does not exist. Only metrics that start as all others of the extension do, or are misspelt, are reported: those of others may be named freely.',
  check(model, report) {
    for (const { key, selector } of describedMetrics(model.manifest)) {
      if (!selector) continue;
      for (const named of metricKeysOfSelector(selector.text)) {
        // What names itself is another rule's business.
        const unknown = named.key === key.text ? undefined : unknownOwnMetric(model, named.key);
        if (unknown === undefined) continue;
        const meant = unknown.suggestion === undefined ? '' : ` (did you mean '${unknown.suggestion}'?)`;
        report({
          at: placeWithin(model.manifest, selector, { start: named.start, length: named.key.length }),
          message: `The extension has no metric '${named.key}'${meant}: correct the key or collect the metric.`,
        });
      }
    }
  },
};

export const selfReference: Rule<ManifestModel> = {
  code: 'DTX0073',
  severity: 'error',
  summary: 'A calculated metric is not calculated from itself.',
  source: 'facts 3.3 (metrics)',
  explanation: 'There is nothing to begin with. Name the metric that is collected instead.',
  check({ manifest }, report) {
    for (const { key, selector } of describedMetrics(manifest)) {
      if (!selector) continue;
      const named = metricKeysOfSelector(selector.text).find((some) => some.key === key.text);
      if (named === undefined) continue;
      report({
        at: placeWithin(manifest, selector, { start: named.start, length: named.key.length }),
        message: `'${key.text}' is calculated from itself: name the metrics that it is made of.`,
      });
    }
  },
};
