import type { Dimension, Level, Metric, Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** The groups and subgroups that scrape. */
export function prometheusLevels({ levels }: ManifestModel): Level[] {
  return levels.filter(({ datasource }) => datasource === 'prometheus');
}

/** The values of metrics or dimensions, where they are texts. */
export function valuesOf(entries: readonly (Metric | Dimension)[]): Text[] {
  return entries.flatMap(({ value }) => value ?? []);
}
