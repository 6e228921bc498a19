import type { DocumentPath } from '@extkit/devkit/documents';
import { alertProperties } from '../schema/alert-settings.ts';
import { configUiProperties, configUiPropertyProperties, propertyProperties } from '../schema/configuration.ts';
import { manifestKeys } from '../schema/manifest-schemas.ts';
import { metricKeys, statetimeseriesProperties, timeseriesProperties } from '../schema/metrics.ts';
import { sourceProperties } from '../schema/source.ts';
import { chartProperties, keyMetricProperties, seriesProperties, uiProperties } from '../schema/ui.ts';

/** The keys that mean something in the objects at a place. */
export interface KnownKeys {
  readonly at: DocumentPath;
  readonly keys: readonly string[];
}

/** What documentation or many plugins use although the SDK does not look at it (facts 1.2-1.8, "not in the schema"). */
const unchecked = {
  manifest: ['requiredAgentVersion', 'productiveMinVersion', 'experimentalMinVersion', 'dashboards'],
  source: ['activation', 'activation_name_pattern', 'activation_pgi_name_pattern'],
  timeseries: ['aggregation', 'topxconfig', 'entity', 'source'],
  alert: ['default_state', 'state_name', 'value_extractor'],
  property: ['dropdownValues', 'displayOrder', 'displayName', 'displayHint'],
  configUiProperty: ['defaultValue', 'type', 'dropdownValues'],
  ui: ['pgmetrics'],
  keyMetric: ['statemetric'],
  chart: ['explanation', 'link', 'displayname', 'key', 'aggregation', 'mergeaggregation'],
  series: ['aggregation', 'statechart', 'statecolors', 'statemetric', 'metricexplanation', 'metricexplaination'],
};

const keyMetric = [...Object.keys(keyMetricProperties), ...unchecked.keyMetric];
const chart = [...Object.keys(chartProperties), ...unchecked.chart];
// The SDK's own spelling, `aggeragation`, is a mistake that nobody is meant to repeat.
const series = [...Object.keys(seriesProperties), ...unchecked.series].filter((key) => key !== 'aggeragation');

export const knownKeys: readonly KnownKeys[] = [
  { at: [], keys: [...manifestKeys, ...unchecked.manifest] },
  { at: ['source'], keys: [...Object.keys(sourceProperties), ...unchecked.source] },
  { at: ['metrics', '*'], keys: metricKeys },
  { at: ['metrics', '*', 'timeseries'], keys: [...Object.keys(timeseriesProperties), ...unchecked.timeseries] },
  { at: ['metrics', '*', 'statetimeseries'], keys: [...Object.keys(statetimeseriesProperties), 'entity'] },
  { at: ['metrics', '*', 'alert_settings', '*'], keys: [...Object.keys(alertProperties), ...unchecked.alert] },
  { at: ['properties', '*'], keys: [...Object.keys(propertyProperties), ...unchecked.property] },
  { at: ['configUI'], keys: Object.keys(configUiProperties) },
  {
    at: ['configUI', 'properties', '*'],
    keys: [...Object.keys(configUiPropertyProperties), ...unchecked.configUiProperty],
  },
  { at: ['ui'], keys: [...Object.keys(uiProperties), ...unchecked.ui] },
  ...['keyMetrics', 'keymetrics'].map((list) => ({ at: ['ui', list, '*'], keys: keyMetric })),
  ...['keycharts', 'keyCharts', 'charts'].flatMap((list) => [
    { at: ['ui', list, '*'], keys: chart },
    { at: ['ui', list, '*', 'series', '*'], keys: series },
  ]),
];
