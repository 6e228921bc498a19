import {
  anything,
  definition,
  flag,
  list,
  name,
  openObject,
  text,
  warning,
  word,
  type Properties,
  type Schema,
} from './schema.ts';

/** Charts in the cards of a screen (facts 3.6). The vendor's reference is incomplete: what it lacks is a warning. */

const colorOverride = list({ type: 'object' });

const visualization = openObject({
  displayName: text(),
  seriesType: warning(word('COLUMN', 'LINE', 'AREA')),
  themeColor: text(),
  showLegend: flag,
  colorOverride,
});

const metric = openObject({
  metricSelector: name,
  metricSelectorDetailed: name,
  metricSelectorSort: name,
  dqlQuery: name,
  visualization: definition('chartVisualization'),
  overrideUnit: text(),
  yAxisKey: name,
});

const yAxis = openObject({
  key: name,
  displayName: text(),
  position: warning(word('LEFT', 'RIGHT')),
  visible: flag,
  min: anything,
  max: anything,
  unit: name,
});

const thresholds = list({ type: 'object' });

const graph = openObject({
  metrics: list(definition('chartMetric')),
  visualization: definition('chartVisualization'),
  stacked: flag,
  connectGaps: flag,
  defaultAggregation: name,
  showLegend: flag,
  thresholds,
  yAxes: list(yAxis),
});

/** How the values of a metric become one. */
export const foldTransformation: Schema = warning(
  word('AUTO', 'LAST_VALUE', 'MAX', 'MIN', 'SUM', 'MEDIAN', 'VALUE', 'PERCENTILE_10', 'PERCENTILE_75', 'PERCENTILE_90'),
);

const ofOneMetric: Properties = {
  metric: definition('chartMetric'),
  displayName: text(),
  defaultAggregation: name,
  foldTransformation,
  showLegend: flag,
  themeColor: text(),
  colorOverride,
};

const pie = openObject(ofOneMetric);
const singleValue = openObject({ ...ofOneMetric, showSparkline: flag, showTrend: flag, thresholds });

/** Old charts are graphs without saying so, and have the graph's properties themselves. */
const chart = openObject(
  {
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
  },
  [],
  ['displayName'],
);

export const charts = list(definition('chart'));

export const chartDefinitions = { chart, chartMetric: metric, chartVisualization: visualization } satisfies Properties;
