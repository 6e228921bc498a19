import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { Level, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { selectedColumns } from '../../queries/select-list.ts';
import { queriesOf, sqlLevels } from './sql-levels.ts';

/** A query whose columns are known, in lower case. */
interface KnownQuery extends Text {
  readonly columns: ReadonlySet<string>;
}

export const sqlColumn: Rule<ManifestModel> = {
  code: 'DTX0151',
  severity: 'error',
  summary: 'Every column that a value names is one that the query gives.',
  source: 'facts 3.4',
  explanation:
    'A metric or dimension takes its value from the column of that name, or of that alias, in the result of the query. Without such a column nothing is sent. Queries with a * or with columns that only the database can name are not checked.',
  check(model, report) {
    const known = knownQueries(sqlLevels(model));
    for (const level of sqlLevels(model)) {
      for (const [column, [first, ...others]] of columnUses(level)) {
        // What a group has besides metrics, its subgroups have, too: one query that gives the column is enough.
        const isShared = first.path.includes('dimensions');
        const asking = [level, ...(isShared ? level.subgroups : [])].filter((some) => queriesOf(some).length > 0);
        const without = asking.map((some) => known.get(some)?.find(({ columns }) => !columns.has(column)));
        const [query] = without;
        if (query === undefined || without.includes(undefined)) continue;
        const suggestion = suggest(column, query.columns);
        report({
          at: placeWithin(model.manifest, first, { start: first.start, length: first.column.length }),
          message: `The query gives no column '${first.column}': ${suggestion === undefined ? 'select it, or name a column that is selected' : `did you mean '${suggestion}'?`}`,
          related: [
            { ...model.manifest.at(query.path), message: 'The query is here.' },
            ...others.map(({ path }) => ({ ...model.manifest.at(path), message: 'It is named here, too.' })),
          ],
        });
      }
    }
  },
};

function knownQueries(levels: readonly Level[]): ReadonlyMap<Level, readonly KnownQuery[]> {
  return new Map(
    levels.map((level) => [
      level,
      queriesOf(level).flatMap((query) => {
        const columns = selectedColumns(query.tokens)?.map((column) => column.toLowerCase());
        return columns === undefined ? [] : [{ ...query, columns: new Set(columns) }];
      }),
    ]),
  );
}

interface ColumnUse extends Text {
  readonly column: string;
  readonly start: number;
}

/** Where a level names columns, by the column in lower case: what is wrong with a column is told once. */
function columnUses(level: Level): Map<string, [ColumnUse, ...ColumnUse[]]> {
  const uses = new Map<string, [ColumnUse, ...ColumnUse[]]>();
  // Dimensions last: where a metric names the same column, its own query has to give it.
  for (const list of ['metrics', 'attributes', 'dimensions']) {
    for (const text of textsOf(level, [list, '*', 'value'])) {
      const column = text.text.startsWith('col:') ? text.text.slice('col:'.length).trim() : '';
      if (column === '') continue;
      const use = { ...text, column, start: text.text.indexOf(column, 'col:'.length) };
      const known = uses.get(column.toLowerCase());
      if (known) known.push(use);
      else uses.set(column.toLowerCase(), [use]);
    }
  }
  return uses;
}
