import type { DocumentPath } from '@extkit/devkit/documents';
import { datasourceKeys, type DatasourceKey } from './datasource-keys.ts';

/** A text of the manifest and where it stands. */
export interface Text {
  readonly text: string;
  readonly path: DocumentPath;
}

/** What collects data: all of a manifest's datasources, of which there should be one (facts 3.4). */
export interface Datasource {
  readonly key: DatasourceKey;
  readonly path: DocumentPath;
  /** Groups, gcp's services and Python's feature sets. */
  readonly groups: readonly Level[];
}

/** A group or a subgroup: it collects metrics under dimensions. */
export interface Level {
  readonly kind: 'group' | 'subgroup';
  readonly datasource: DatasourceKey;
  readonly path: DocumentPath;
  /** As it stands in the manifest; what is of another type than it should be is the schema's business. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly name: Text | undefined;
  readonly featureSet: Text | undefined;
  readonly dimensions: readonly Dimension[];
  readonly metrics: readonly Metric[];
  /** A subgroup has none. */
  readonly subgroups: readonly Level[];
  /** The group of a subgroup. */
  readonly parent: Level | undefined;
}

export interface Metric {
  readonly path: DocumentPath;
  /** Its `key`, or the `id` of old manifests. */
  readonly key: Text | undefined;
  readonly value: Text | undefined;
  readonly type: Text | undefined;
  readonly featureSet: Text | undefined;
  readonly level: Level;
}

export interface Dimension {
  readonly path: DocumentPath;
  /** Its `key`, or the `id` of old manifests. */
  readonly key: Text | undefined;
  readonly value: Text | undefined;
  readonly filter: Text | undefined;
  readonly level: Level;
}

type Properties = Readonly<Record<string, unknown>>;

/** Reads what can be understood, whatever the manifest looks like. */
export function readCollection(manifest: unknown): Datasource[] {
  if (!isObject(manifest)) return [];
  return datasourceKeys
    .filter((key) => Object.hasOwn(manifest, key))
    .map((key) => {
      const [list, path] = groupList(key, manifest[key]);
      return { key, path: [key], groups: levels(list, path, key, undefined) };
    });
}

/** Every group and subgroup of the datasources, in the manifest's order. */
export function allLevels(datasources: readonly Datasource[]): Level[] {
  return datasources.flatMap(({ groups }) => groups.flatMap((group) => [group, ...group.subgroups]));
}

function groupList(key: DatasourceKey, value: unknown): [list: unknown, path: DocumentPath] {
  if (!isObject(value)) return [value, [key]];
  const list = key === 'python' ? 'featureSets' : 'groups';
  return [value[list], [key, list]];
}

function levels(list: unknown, path: DocumentPath, datasource: DatasourceKey, parent: Level | undefined): Level[] {
  return objects(list, path).map(([value, at]) => {
    const text = (key: string) => textAt(value, key, at);
    const level = {
      kind: parent === undefined ? ('group' as const) : ('subgroup' as const),
      datasource,
      path: at,
      value,
      name: text(parent === undefined ? 'group' : 'subgroup') ?? text('service'),
      featureSet: text('featureSet'),
      dimensions: [] as Dimension[],
      metrics: [] as Metric[],
      subgroups: [] as Level[],
      parent,
    };
    level.dimensions.push(...objects(value.dimensions, [...at, 'dimensions']).map(dimension(level)));
    level.metrics.push(...objects(value.metrics, [...at, 'metrics']).map(metric(level)));
    if (parent === undefined) level.subgroups.push(...levels(value.subgroups, [...at, 'subgroups'], datasource, level));
    return level;
  });
}

const metric =
  (level: Level) =>
  ([value, path]: [Properties, DocumentPath]): Metric => ({
    path,
    key: textAt(value, 'key', path) ?? textAt(value, 'id', path),
    value: textAt(value, 'value', path),
    type: textAt(value, 'type', path),
    featureSet: textAt(value, 'featureSet', path),
    level,
  });

const dimension =
  (level: Level) =>
  ([value, path]: [Properties, DocumentPath]): Dimension => ({
    path,
    key: textAt(value, 'key', path) ?? textAt(value, 'id', path),
    value: textAt(value, 'value', path),
    filter: textAt(value, 'filter', path),
    level,
  });

function objects(list: unknown, path: DocumentPath): [Properties, DocumentPath][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isObject(item) ? [[item, [...path, index]]] : []));
}

function textAt(value: Properties, key: string, path: DocumentPath): Text | undefined {
  const text = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof text === 'string' && text !== '' ? { text, path: [...path, key] } : undefined;
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
