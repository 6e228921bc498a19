import { select, selectText, type Rule } from '@extkit/devkit/rules';
import { chartsOf } from '../manifest/charts.ts';
import type { PluginModel } from '../manifest/plugin-model.ts';

export const displayName: Rule<PluginModel> = {
  code: 'DTP0033',
  severity: 'warning',
  summary: 'The display name of a metric differs from its key.',
  source: 'facts 1.5 (DOC, not verified by the SDK)',
  check({ manifest, metrics }, report) {
    for (const { path, key } of metrics) {
      const place = [...path, 'displayname'];
      if (selectText(manifest.value, place) !== key) continue;
      report({ at: manifest.at(place), message: `The display name is the key '${key}': write what people call it.` });
    }
  },
};

export const mixedChart: Rule<PluginModel> = {
  code: 'DTP0038',
  severity: 'warning',
  summary: 'A chart shows numbers or states, not both.',
  source: 'facts 1.8 (HELP, not verified by the SDK)',
  check({ manifest, metrics }, report) {
    const isState = new Map(metrics.map(({ key, states }) => [key, states !== undefined]));
    for (const { path, value } of chartsOf(manifest.value)) {
      const kinds = select(value, ['series', '*', 'key']).map((key) => isState.get(String(key.value)));
      if (!kinds.includes(true) || !kinds.includes(false)) continue;
      report({
        at: manifest.at([...path, 'series'], 'key'),
        message: 'The chart mixes numbers and states: make two charts of it.',
      });
    }
  },
};
