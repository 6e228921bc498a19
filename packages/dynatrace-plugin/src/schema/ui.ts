import { definition, filledText, flag, list, object, text, word, type Properties } from './schema.ts';
import { aggregations, mergeAggregations, seriesTypes, units } from './words.ts';

/** Facts 1.8. */
export const keyMetricProperties: Properties = {
  key: filledText,
  aggregation: word(aggregations),
  mergeaggregation: word(mergeAggregations),
  displayname: filledText,
  unit: word(units),
};

export const seriesProperties: Properties = {
  key: filledText,
  color: text,
  // Misspelt in the SDK's schema, which so never looks at the `aggregation` that everybody writes.
  aggeragation: word(aggregations),
  mergeaggregation: word(mergeAggregations),
  dimensions: list(filledText, { min: 1 }),
  seriestype: word(seriesTypes),
  stacked: flag,
  rightaxis: flag,
  displayname: filledText,
  unit: filledText,
};

export const chartProperties: Properties = {
  title: filledText,
  group: filledText,
  description: filledText,
  series: list(object(seriesProperties, ['key']), { min: 1 }),
};

export const uiProperties: Properties = {
  keyMetrics: list(object(keyMetricProperties, ['key']), { max: 2 }),
  keycharts: definition('charts'),
  charts: definition('charts'),
};

export const charts = list(object(chartProperties, ['title', 'group', 'series']));
export const ui = object(uiProperties);
