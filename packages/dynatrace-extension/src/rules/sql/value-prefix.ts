import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { prefixProblem } from '../value-prefix.ts';
import { sqlLevels } from './sql-levels.ts';

/** The documentation names the first two. The others are known from other datasources, and may well work here. */
const PREFIXES = {
  known: ['col', 'const', 'var', 'this'],
  usage: "'col:' and a column of the query, or 'const:' and a fixed value",
};

export const sqlValue: Rule<ManifestModel> = {
  code: 'DTX0150',
  severity: 'warning',
  summary: 'Values of an SQL datasource are columns of the query (`col:`) or fixed (`const:`).',
  source: 'facts 3.4',
  explanation:
    'A value tells by its prefix where it comes from. With an unknown prefix, or with none, no column is read and the metric or dimension stays empty.',
  check(model, report) {
    for (const level of sqlLevels(model)) {
      const values = ['metrics', 'dimensions', 'attributes'].flatMap((list) => textsOf(level, [list, '*', 'value']));
      for (const { text, path } of values) {
        const message = prefixProblem(text, PREFIXES);
        if (message !== undefined) report({ at: model.manifest.at(path), message });
      }
    }
  },
};
