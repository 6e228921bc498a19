import type { DocumentPath } from '@extkit/devkit/documents';
import type { MibObject } from '../mib/mib-object.ts';
import type { MibTree } from '../mib/mib-tree.ts';
import type { Dimension, Level, Metric, Text } from './collection.ts';
import { parseNetworkFormat } from './network-format.ts';
import { parseObjectIdentifier, type ObjectIdentifier } from './object-identifier.ts';
import type { Part } from './part.ts';

/** An object identifier in a value of an SNMP metric or dimension. */
export interface OidUse {
  /** As it is written behind `oid:`. */
  readonly text: string;
  /** Of the value that it stands in, and where it begins there, in UTF-16 code units. */
  readonly path: DocumentPath;
  readonly start: number;
  readonly as: 'metric' | 'dimension';
  readonly of: Metric | Dimension;
  readonly reads: Reading;
  /** Or what is wrong with it. */
  readonly oid: ObjectIdentifier | string;
  /** What the MIBs know of it: the object, or the nearest above it. */
  readonly found?: MibObject;
  /** The numbers behind the object that was found: `0` for a scalar, empty for the object itself. */
  readonly instance: string;
}

/**
 * `table`: the rows of a table. `scalars`: single values. `either`: a group's dimensions where all of its subgroups are
 * tables, which may take them over. `unknown`: the subgroup does not say.
 */
export type Reading = 'table' | 'scalars' | 'either' | 'unknown';

/** Every object identifier that SNMP polls, in the manifest's order within each level. */
export function oidUses(levels: readonly Level[], mibs: MibTree): OidUse[] {
  return levels
    .filter(({ datasource }) => datasource === 'snmp')
    .flatMap((level) => [
      ...level.dimensions.flatMap((of) => uses(of, 'dimension', dimensionReading(level), mibs)),
      ...level.metrics.flatMap((of) => uses(of, 'metric', reading(level), mibs)),
    ]);
}

function reading({ kind, value }: Level): Reading {
  if (kind === 'group') return 'scalars';
  const table = Object.hasOwn(value, 'table') ? value.table : undefined;
  if (typeof table !== 'boolean') return 'unknown';
  return table ? 'table' : 'scalars';
}

function dimensionReading(level: Level): Reading {
  const { subgroups, metrics } = level;
  const onlyTables = metrics.length === 0 && subgroups.length > 0 && subgroups.every((sub) => reading(sub) === 'table');
  return onlyTables ? 'either' : reading(level);
}

function uses(of: Metric | Dimension, as: OidUse['as'], reads: Reading, mibs: MibTree): OidUse[] {
  const { value } = of;
  if (value === undefined) return [];
  return identifiersIn(value).map(({ text, start }) => {
    const oid = parseObjectIdentifier(text);
    return { text, path: value.path, start, as, of, reads, oid, ...lookUp(oid, mibs) };
  });
}

function identifiersIn({ text }: Text): Part[] {
  const parts = parseNetworkFormat(text)?.arguments ?? [{ text, start: 0 }];
  return parts.flatMap((part) =>
    part.text.startsWith('oid:') ? [{ text: part.text.slice(4), start: part.start + 4 }] : [],
  );
}

function lookUp(oid: ObjectIdentifier | string, mibs: MibTree): Pick<OidUse, 'found' | 'instance'> {
  if (typeof oid === 'string') return { instance: '' };
  if (oid.numbers === undefined) {
    const object = mibs.named(oid.name ?? '');
    return { ...(object && { found: object }), instance: oid.instance };
  }
  const nearest = mibs.nearest(oid.numbers);
  return nearest ? { found: nearest.object, instance: nearest.instance } : { instance: '' };
}
