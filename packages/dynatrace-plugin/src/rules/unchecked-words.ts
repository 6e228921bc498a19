import type { DocumentPath } from '@extkit/devkit/documents';
import { select, type Rule } from '@extkit/devkit/rules';
import type { PluginModel } from '../manifest/plugin-model.ts';
import { aggregations, mergeAggregations, units } from '../schema/words.ts';
import { didYouMean } from './did-you-mean.ts';

/** Where the documentation lists the words that count, but the SDK takes any (facts 1.4, 1.5, 1.8). */
const places: readonly { readonly at: DocumentPath; readonly words: readonly string[] }[] = [
  { at: ['source', 'activation'], words: ['Singleton', 'SnapshotEntry', 'Remote', 'PgiNameSingleton'] },
  { at: ['metrics', '*', 'timeseries', 'aggregation'], words: mergeAggregations },
  { at: ['ui', 'keymetrics', '*', 'aggregation'], words: aggregations },
  { at: ['ui', 'keymetrics', '*', 'mergeaggregation'], words: mergeAggregations },
  { at: ['ui', 'keymetrics', '*', 'unit'], words: units },
  { at: ['ui', 'keycharts', '*', 'series', '*', 'aggregation'], words: aggregations },
  { at: ['ui', 'charts', '*', 'series', '*', 'aggregation'], words: aggregations },
];

export const uncheckedWords: Rule<PluginModel> = {
  code: 'DTP0023',
  severity: 'warning',
  summary: 'A word that the SDK does not look at is one of those that are documented.',
  source: 'facts 1.4, 1.5, 1.8',
  check({ manifest }, report) {
    for (const { at, words } of places) {
      for (const { path, value } of select(manifest.value, at)) {
        if (typeof value !== 'string' || words.includes(value)) continue;
        const advice = didYouMean(value, words, `write ${words.join(', ')}`);
        report({ at: manifest.at(path), message: `'${String(path.at(-1))}' does not know '${value}'${advice}` });
      }
    }
  },
};
