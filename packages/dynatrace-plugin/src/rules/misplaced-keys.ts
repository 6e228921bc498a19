import type { DocumentPath } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';

interface Misplaced {
  readonly at: DocumentPath;
  readonly keys: readonly string[];
  /** Where they belong. */
  readonly home: string;
}

const misplaced: readonly Misplaced[] = [
  { at: [], keys: ['keyMetrics', 'keymetrics', 'keycharts', 'charts'], home: "into 'ui'" },
  { at: ['metrics', '*', 'timeseries'], keys: ['entity', 'alert_settings'], home: "beside 'timeseries'" },
  { at: ['metrics', '*', 'statetimeseries'], keys: ['entity', 'alert_settings'], home: "beside 'statetimeseries'" },
  { at: ['properties', '*'], keys: ['displayName', 'displayOrder', 'displayHint'], home: "into 'configUI.properties'" },
  { at: ['configUI', 'properties', '*'], keys: ['defaultValue', 'dropdownValues'], home: "into 'properties'" },
];

export const misplacedKeys: Rule<PluginModel> = {
  code: 'DTP0021',
  severity: 'warning',
  summary: 'No key stands where it has no effect.',
  source: 'facts 1.5, 1.7, 1.8',
  check({ manifest }, report) {
    for (const { at, keys, home } of misplaced) {
      for (const { path } of keys.flatMap((key) => select(manifest.value, [...at, key]))) {
        const message = `'${String(path.at(-1))}' has no effect here: move it ${home}.`;
        report({ at: manifest.at(path, 'key'), message });
      }
    }
  },
};
