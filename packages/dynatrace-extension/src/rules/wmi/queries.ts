import type { Level, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { parseWql, type WqlQuery } from './wql.ts';

/** A query of a group or a subgroup of WMI, and where it stands. */
export interface LevelQuery extends WqlQuery, Text {}

/** The query of each level that has one of its own. */
export function queriesOf({ levels }: ManifestModel): Map<Level, LevelQuery> {
  const queries = new Map<Level, LevelQuery>();
  for (const level of levels) {
    if (level.datasource !== 'wmi' || !Object.hasOwn(level.value, 'query')) continue;
    const text = level.value.query;
    if (typeof text === 'string') queries.set(level, { ...parseWql(text), text, path: [...level.path, 'query'] });
  }
  return queries;
}
