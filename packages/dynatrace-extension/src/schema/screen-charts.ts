import { anything, definition, flag, list, name, openObject, text, warning, word, type Properties } from './schema.ts';

/** Charts in the cards of a screen (facts 3.6). The vendor's reference is incomplete: what it lacks is a warning. */

const visualization = openObject({
  displayName: text(),
  seriesType: warning(word('COLUMN', 'LINE', 'AREA')),
  themeColor: text(),
});

const metric = openObject({
  metricSelector: name,
  dqlQuery: name,
  visualization: definition('chartVisualization'),
  yAxisKey: name,
});

const graph = openObject({
  metrics: list(definition('chartMetric')),
  visualization: definition('chartVisualization'),
  stacked: flag,
  connectGaps: flag,
  defaultAggregation: name,
  yAxes: list(
    openObject({
      key: name,
      displayName: text(),
      position: name,
      visible: flag,
      min: anything,
      max: anything,
      unit: name,
    }),
  ),
});

const foldTransformation = warning(
  word('AUTO', 'LAST_VALUE', 'MAX', 'MIN', 'SUM', 'MEDIAN', 'VALUE', 'PERCENTILE_10', 'PERCENTILE_75', 'PERCENTILE_90'),
);

const pie = openObject({ metric: definition('chartMetric'), foldTransformation });

const singleValue = openObject({
  metric: definition('chartMetric'),
  foldTransformation,
  showSparkline: flag,
  showTrend: flag,
  thresholds: list({ type: 'object' }),
});

const chart = openObject({
  displayName: text(),
  description: text(),
  detailsMessage: text(),
  conditions: list(name),
  visualizationType: warning(word('GRAPH_CHART', 'PIE_CHART', 'SINGLE_VALUE')),
  graphChartConfig: graph,
  pieChartConfig: pie,
  singleValueConfig: singleValue,
  metrics: list(definition('chartMetric')),
  visualization: definition('chartVisualization'),
});

export const charts = list(definition('chart'));

export const chartDefinitions = { chart, chartMetric: metric, chartVisualization: visualization } satisfies Properties;
