import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { Dimension, Level, Metric } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { columnOf } from './column-name.ts';
import { queriesOf, type LevelQuery } from './queries.ts';

export const columnIsSelected: Rule<ManifestModel> = {
  code: 'DTX0141',
  severity: 'error',
  needs: ['datasources'],
  summary: 'A column that is used stands in the SELECT of its query.',
  source: 'facts 3.4',
  explanation:
    'The query gives the columns in its SELECT and no others, so the metric or the dimension never has a value. Add the column to the SELECT; upper and lower case count for nothing.',
  check(model, report) {
    const queries = queriesOf(model);
    for (const level of model.levels) {
      if (level.datasource !== 'wmi' || isEvent(level)) continue;
      for (const item of [...level.dimensions, ...level.metrics]) {
        const { value } = item;
        const column = columnOf(value?.text ?? '');
        const selected = selectedFor(level, item, queries);
        // Every object of WMI has its system properties.
        if (value === undefined || column === undefined || selected === undefined || column.text.startsWith('__'))
          continue;
        if (selected.some((name) => name.toLowerCase() === column.text.toLowerCase())) continue;
        const meant = suggest(column.text, selected);
        const advice = meant === undefined ? 'add it there, or correct it.' : `did you mean '${meant}'?`;
        report({
          at: model.manifest.within(value.path, column.start, column.text.length) ?? model.manifest.at(value.path),
          message: `The SELECT of the query has no column '${column.text}': ${advice}`,
        });
      }
    }
  },
};

/** The columns that the value may come from; nothing where they are not known. */
function selectedFor(
  level: Level,
  item: Metric | Dimension,
  queries: ReadonlyMap<Level, LevelQuery>,
): readonly string[] | undefined {
  const own = queries.get(level) ?? (level.parent && queries.get(level.parent));
  if (own) return own.columns;
  if (level.kind === 'subgroup' || 'type' in item) return undefined;
  // A dimension of a group without a query belongs to those of its subgroups.
  const below = level.subgroups.map((subgroup) => queries.get(subgroup));
  const lists = below.flatMap((query) => (query?.columns ? [query.columns] : []));
  return lists.length > 0 && lists.length === below.length ? lists.flat() : undefined;
}

/** What an event has as its columns is not documented. */
function isEvent({ value }: Level): boolean {
  return Object.hasOwn(value, 'type') && value.type !== 'metric';
}
