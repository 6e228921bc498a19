import type { Level, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { textsOf } from '../../manifest/texts-of.ts';

/** The groups and subgroups that read MBeans. */
export function jmxLevels({ levels }: ManifestModel): Level[] {
  return levels.filter(({ datasource }) => datasource === 'jmx');
}

/** The pattern of the MBeans that a subgroup reads. */
export function queryOf(level: Level): Text | undefined {
  return textsOf(level, ['query'])[0];
}
