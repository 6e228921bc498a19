import { select, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';

export const deprecatedProcessTypes: Rule<PluginModel> = {
  code: 'DTP0017',
  severity: 'warning',
  summary: "Technologies are named in 'technologies', not in 'processTypeNames' or 'processTypes'.",
  source: 'facts 1.9, check 5',
  check({ manifest }, report) {
    for (const key of ['processTypeNames', 'processTypes']) {
      if (select(manifest.value, [key]).length === 0) continue;
      report({ at: manifest.at([key], 'key'), message: `'${key}' is deprecated: use 'technologies' instead.` });
    }
  },
};

export const activationCriterion: Rule<PluginModel> = {
  code: 'DTP0036',
  severity: 'warning',
  summary: 'A OneAgent plugin says which technologies it monitors.',
  source: 'facts 1.3 (DOC: mandatory, but not verified)',
  check({ manifest, kind }, report) {
    if (kind === 'activegate') return;
    const criteria = ['technologies', 'processTypeNames', 'processTypes'];
    if (criteria.some((key) => select(manifest.value, [key]).length > 0)) return;
    report({
      at: manifest.at(['entity'], 'key'),
      message: "Nothing says which processes the plugin is for: add 'technologies'.",
    });
  },
};
