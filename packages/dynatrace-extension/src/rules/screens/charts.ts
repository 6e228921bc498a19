import { suggest } from '@extkit/devkit';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { screensOf, type Chart } from '../../manifest/screens.ts';
import { selectTexts } from '../../manifest/select-texts.ts';
import { didYouMean } from '../did-you-mean.ts';

const CONFIGURATIONS = [
  { type: 'GRAPH_CHART', property: 'graphChartConfig' },
  { type: 'PIE_CHART', property: 'pieChartConfig' },
  { type: 'SINGLE_VALUE', property: 'singleValueConfig' },
] as const;

type Configuration = (typeof CONFIGURATIONS)[number];

export const chartContent: Rule<ManifestModel> = {
  code: 'DTX0227',
  severity: 'warning',
  needs: ['screens'],
  summary: 'A chart shows at least one metric.',
  source: 'facts 3.6',
  explanation:
    'A chart without metrics is an empty frame on the page. Give it a metric with a metricSelector or a dqlQuery, or remove it.',
  check(model, report) {
    for (const chart of charts(model)) {
      const configuration = configurationOf(chart);
      if (configuration === undefined || isMisconfigured(chart, configuration)) continue;
      if (shows(chart, configuration)) continue;
      const [name] = Object.keys(chart.value);
      report({
        at: model.manifest.at(name === undefined ? chart.path : [...chart.path, name], 'key'),
        message: 'This chart shows no metric: add one with a metricSelector, or remove the chart.',
      });
    }
  },
};

export const chartConfiguration: Rule<ManifestModel> = {
  code: 'DTX0228',
  severity: 'warning',
  summary: 'A chart has the configuration that belongs to its visualizationType.',
  source: 'facts 3.6',
  explanation:
    'A chart reads graphChartConfig, pieChartConfig or singleValueConfig, as its visualizationType says; without a visualizationType it is a graph. It does not look at the other ones, and stays empty.',
  check(model, report) {
    for (const chart of charts(model)) {
      const configuration = configurationOf(chart);
      if (configuration === undefined || !isMisconfigured(chart, configuration)) continue;
      const { type, property } = configuration;
      const other = CONFIGURATIONS.find((some) => has(chart, some.property));
      const place = other ? [...chart.path, other.property] : [...chart.path, 'visualizationType'];
      const cure = other ? `rename '${other.property}', or make the type ${other.type}` : 'add it';
      report({
        at: model.manifest.at(place, 'key'),
        message: `A chart of the type ${type} is configured in '${property}', which is missing here: ${cure}.`,
      });
    }
  },
};

export const chartAxis: Rule<ManifestModel> = {
  code: 'DTX0229',
  severity: 'warning',
  needs: ['screens'],
  summary: 'A yAxisKey names one of the yAxes of its chart.',
  source: 'facts 3.6',
  explanation:
    'The metric is drawn on another axis than the one that was meant, or not at all. Correct the key, or define the axis in the yAxes of the chart.',
  check(model, report) {
    for (const { value, path } of charts(model)) {
      const axes = new Set(selectTexts(value, ['graphChartConfig', 'yAxes', '*', 'key']).map(({ text }) => text));
      for (const key of selectTexts(value, ['graphChartConfig', 'metrics', '*', 'yAxisKey'], path)) {
        if (axes.has(key.text)) continue;
        report({
          at: model.manifest.at(key.path),
          message: `This chart has no axis '${key.text}'${didYouMean(suggest(key.text, axes))}: correct the key, or define the axis in 'yAxes'.`,
        });
      }
    }
  },
};

function charts(model: ManifestModel): Chart[] {
  return screensOf(model).flatMap((screen) => screen.charts);
}

/** The schema tells of a type that does not exist. */
function configurationOf({ value }: Chart): Configuration | undefined {
  const type = selectText(value, ['visualizationType']) ?? 'GRAPH_CHART';
  return CONFIGURATIONS.find((some) => some.type === type);
}

/** Old graphs have the properties of the configuration themselves. */
function isMisconfigured(chart: Chart, { type, property }: Configuration): boolean {
  if (has(chart, property)) return false;
  if (type === 'GRAPH_CHART') return CONFIGURATIONS.some((some) => has(chart, some.property));
  return true;
}

function shows({ value }: Chart, { type, property }: Configuration): boolean {
  const places =
    type === 'GRAPH_CHART'
      ? [
          [property, 'metrics', '*'],
          ['metrics', '*'],
        ]
      : [[property, 'metric']];
  const metrics = places.flatMap((place) => select(value, place));
  return metrics.length > 0 && metrics.every((metric) => has({ value: metric.value }, 'metricSelector', 'dqlQuery'));
}

function has({ value }: { readonly value: unknown }, ...properties: readonly string[]): boolean {
  return properties.some((property) => select(value, [property]).length > 0);
}
