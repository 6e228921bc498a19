import type { Level, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { sqlTokens, type SqlToken } from '../../queries/sql-tokens.ts';
import { readOnce } from '../../manifest/read-once.ts';

/** The groups and subgroups that ask a database, also those of JDBC. */
export function sqlLevels({ levels }: ManifestModel): Level[] {
  return levels.filter(({ datasource }) => datasource === 'jdbc' || datasource.startsWith('sql'));
}

export interface SqlQuery extends Text {
  readonly tokens: readonly SqlToken[];
}

/** Its query, and those for certain versions of the database. */
export const queriesOf = readOnce((level: Level): readonly SqlQuery[] => {
  const texts = [...textsOf(level, ['query']), ...textsOf(level, ['queriesVersioned', '*', 'query'])];
  return texts.map((query) => ({ ...query, tokens: sqlTokens(query.text) }));
});

/** Whether it makes log records of the rows. `log` is how official extensions spell `logs` (facts 3.4). */
export function ingestsLogs(level: Level): boolean {
  return textsOf(level, ['ingest']).some(({ text }) => text === 'logs' || text === 'log');
}
