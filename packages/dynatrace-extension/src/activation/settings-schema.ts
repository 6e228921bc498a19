import type { DocumentPath } from '@extkit/devkit/documents';
import { circles, type Circle } from './circles.ts';

/**
 * A schema of Dynatrace's settings, in which the activation schemas of Python extensions are written and, by us, the
 * configurations of the declarative datasources (facts 6). Read as far as it can be understood: what is wrong with its
 * shape is the file schema's business.
 */
export interface SettingsSchema {
  readonly types: ReadonlyMap<string, ObjectType>;
  readonly enums: ReadonlyMap<string, Enumeration>;
  /** The schema's own properties. */
  readonly root: ObjectType;
  /** Types of which no value ever ends. */
  readonly circles: readonly Circle[];
}

export interface ObjectType {
  readonly path: DocumentPath;
  readonly value: Raw;
  readonly properties: ReadonlyMap<string, Property>;
}

export interface Enumeration {
  readonly path: DocumentPath;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly path: DocumentPath;
  readonly value: unknown;
}

/** What a property's value, or an item of a list, may be. */
export interface Slot {
  readonly path: DocumentPath;
  /** As it stands in the schema. */
  readonly value: Raw;
  /** Where the types and enums that it refers to are found. */
  readonly schema: SettingsSchema;
  /** A word such as `text`. */
  readonly type: string | undefined;
  /** Instead of the word: what is referred to. */
  readonly reference: Reference | undefined;
  readonly constraints: readonly Constraint[];
  /** Of a list. */
  readonly items: Slot | undefined;
}

export interface Property extends Slot {
  readonly name: string;
  readonly nullable: boolean;
  /** The default; `undefined` where there is none, `null` counts as none. */
  readonly default: unknown;
}

export interface Reference {
  readonly to: 'types' | 'enums';
  readonly name: string;
  readonly path: DocumentPath;
}

export interface Constraint {
  readonly path: DocumentPath;
  readonly value: Raw;
}

export type Raw = Readonly<Record<string, unknown>>;

export function readSettingsSchema(value: unknown): SettingsSchema {
  const types = new Map<string, ObjectType>();
  const enums = new Map<string, Enumeration>();
  const root = { path: [], value: asObject(value), properties: new Map<string, Property>() };
  const schema = { types, enums, root, circles: [] as Circle[] };
  for (const [name, type] of entries(value, 'types')) types.set(name, objectType(schema, type, ['types', name]));
  for (const [name, found] of entries(value, 'enums')) enums.set(name, enumeration(found, ['enums', name]));
  for (const [name, property] of properties(schema, root)) root.properties.set(name, property);
  schema.circles.push(...circles(types));
  return schema;
}

/** Every property of every type, and the schema's own. */
export function allProperties({ types, root }: SettingsSchema): Property[] {
  return [...types.values(), root].flatMap((type) => [...type.properties.values()]);
}

export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object itself, or an empty one in the place of anything else. */
export function asObject(value: unknown): Raw {
  return isObject(value) ? value : {};
}

function objectType(schema: SettingsSchema, value: unknown, path: DocumentPath): ObjectType {
  const type = { path, value: asObject(value) };
  return { ...type, properties: new Map(properties(schema, type)) };
}

function properties(schema: SettingsSchema, { path, value }: Omit<ObjectType, 'properties'>): [string, Property][] {
  return entries(value, 'properties').map(([name, property]) => {
    const at = [...path, 'properties', name];
    const own = slot(schema, property, at);
    const { nullable, default: standard } = own.value;
    return [name, { ...own, name, nullable: nullable === true, default: standard ?? undefined }];
  });
}

function slot(schema: SettingsSchema, raw: unknown, path: DocumentPath): Slot {
  const value = asObject(raw);
  const { type, constraints, items } = value;
  return {
    path,
    value,
    schema,
    type: typeof type === 'string' ? type : undefined,
    reference: reference(asObject(type).$ref, [...path, 'type', '$ref']),
    constraints: list(constraints).map((constraint, index) => ({
      path: [...path, 'constraints', index],
      value: asObject(constraint),
    })),
    items: items === undefined ? undefined : slot(schema, items, [...path, 'items']),
  };
}

function reference(text: unknown, path: DocumentPath): Reference | undefined {
  const [, to, name] = typeof text === 'string' ? (/^#\/(types|enums)\/(.+)$/s.exec(text) ?? []) : [];
  return name === undefined ? undefined : { to: to === 'types' ? 'types' : 'enums', name, path };
}

function enumeration(value: unknown, path: DocumentPath): Enumeration {
  const values = list(asObject(value).items).map((item, index) => ({
    path: [...path, 'items', index, 'value'],
    value: asObject(item).value,
  }));
  return { path, values };
}

function entries(value: unknown, key: string): [string, unknown][] {
  return Object.entries(asObject(asObject(value)[key]));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
