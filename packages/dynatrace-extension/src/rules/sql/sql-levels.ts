import type { Level, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { sqlTokens, type SqlToken } from '../../queries/sql-tokens.ts';

/** The groups and subgroups that ask a database, also those of JDBC. */
export function sqlLevels({ levels }: ManifestModel): Level[] {
  return levels.filter(({ datasource }) => datasource === 'jdbc' || datasource.startsWith('sql'));
}

export interface SqlQuery extends Text {
  readonly tokens: readonly SqlToken[];
}

const queries = new WeakMap<Level, readonly SqlQuery[]>();

/** Its query, and those for certain versions of the database; read once for all rules. */
export function queriesOf(level: Level): readonly SqlQuery[] {
  const known = queries.get(level);
  if (known) return known;
  const texts = [...textsOf(level, ['query']), ...textsOf(level, ['queriesVersioned', '*', 'query'])];
  const read = texts.map((query) => ({ ...query, tokens: sqlTokens(query.text) }));
  queries.set(level, read);
  return read;
}

/** Whether it makes log records of the rows. `log` is how official extensions spell `logs` (facts 3.4). */
export function ingestsLogs(level: Level): boolean {
  return textsOf(level, ['ingest']).some(({ text }) => text === 'logs' || text === 'log');
}
