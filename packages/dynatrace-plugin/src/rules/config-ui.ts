import { select, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';
import { didYouMean } from './did-you-mean.ts';

export const configUiReference: Rule<PluginModel> = {
  code: 'DTP0013',
  severity: 'error',
  summary: "Every property of 'configUI' is one of 'properties'.",
  source: 'facts 1.9, check 2',
  check({ manifest }, report) {
    const keys = new Set(select(manifest.value, ['properties', '*', 'key']).map(({ value }) => value));
    const known = [...keys].filter((key) => typeof key === 'string');
    for (const { path, value } of select(manifest.value, ['configUI', 'properties', '*', 'key'])) {
      if (typeof value !== 'string' || keys.has(value)) continue;
      const advice = didYouMean(value, known, "add it to 'properties', or remove it here");
      report({ at: manifest.at(path), message: `'properties' has no '${value}'${advice}` });
    }
  },
};
