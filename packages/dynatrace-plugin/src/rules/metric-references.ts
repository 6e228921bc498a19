import type { Severity } from '@extkit/devkit';
import { select, selectText, type Report, type Rule, type Selected } from '@extkit/devkit/rules';
import { partsOf, seriesOf } from '../manifest/charts.ts';
import type { PluginModel } from '../manifest/plugin-model.ts';
import { didYouMean } from './did-you-mean.ts';

function checkReferences({ manifest, metrics }: PluginModel, references: readonly Selected[], report: Report): void {
  // Where there is no list of metrics, that is what is wrong.
  if (!Array.isArray(select(manifest.value, ['metrics'])[0]?.value)) return;
  const keys = new Set(metrics.map(({ key }) => key));
  for (const { path, value } of references) {
    if (typeof value !== 'string' || keys.has(value)) continue;
    const advice = didYouMean(value, keys, "add it to 'metrics', or remove it here");
    report({ at: manifest.at(path), message: `There is no metric '${value}'${advice}` });
  }
}

function keyMetricRule(code: string, severity: Severity, list: string, source: string): Rule<PluginModel> {
  return {
    code,
    severity,
    summary: `Every key metric of 'ui.${list}' is one of the plugin's metrics.`,
    source,
    check(model, report) {
      checkReferences(model, select(model.manifest.value, ['ui', list, '*', 'key']), report);
    },
  };
}

export const keyMetricReference = keyMetricRule('DTP0014', 'error', 'keyMetrics', 'facts 1.9, check 3');

/** Nearly every plugin writes it in lower case, where the SDK does not look. */
export const uncheckedKeyMetricReference = keyMetricRule('DTP0022', 'warning', 'keymetrics', 'facts 1.8');

export const chartReference: Rule<PluginModel> = {
  code: 'DTP0015',
  severity: 'error',
  summary: "Every series of a chart shows one of the plugin's metrics.",
  source: 'facts 1.9, check 4',
  check(model, report) {
    const keys = seriesOf(model.manifest.value).flatMap((series) => partsOf(series, 'key'));
    checkReferences(model, keys, report);
  },
};

export const chartDimensions: Rule<PluginModel> = {
  code: 'DTP0016',
  severity: 'error',
  summary: 'A series of a chart has no dimensions but those of its metric.',
  source: 'facts 1.9, check 4',
  check({ manifest, metrics }, report) {
    for (const series of seriesOf(manifest.value)) {
      const key = selectText(series.value, ['key']);
      const candidates = metrics.filter((metric) => metric.key === key);
      // An unknown metric is reported as such.
      if (candidates.length === 0) continue;
      const known = new Set(candidates.flatMap(({ dimensions }) => dimensions));
      for (const { path, value } of partsOf(series, 'dimensions', '*')) {
        if (typeof value !== 'string' || known.has(value)) continue;
        const advice = didYouMean(value, known, 'add it to the metric, or remove it here');
        report({ at: manifest.at(path), message: `The metric '${key ?? ''}' has no dimension '${value}'${advice}` });
      }
    }
  },
};
