import { isDeepStrictEqual } from 'node:util';
import type { ExtensionChange } from '@extkit/devkit';
import {
  readSettingsSchema,
  type ObjectType,
  type Property,
  type SettingsSchema,
  type Slot,
} from '../activation/settings-schema.ts';
import { change } from './change-kinds.ts';
import type { Comparison, ExtensionContents } from './extension-contents.ts';
import { keyChanges } from './key-changes.ts';
import { isRequired } from './required-property.ts';
import { anyOf } from './wording.ts';

/**
 * What a monitoring configuration of a Python extension may and must hold (facts 6), followed from the schema's own
 * properties: what types are called does not matter. What both contexts share is told once.
 */
export const compareActivation: Comparison = (before, after) => {
  const { removed, added, kept } = keyChanges(contexts(before), contexts(after));
  const schemas = new SchemaComparison();
  return [
    ...removed.map(([name]) => change('activation-removed', name, 'Configurations of this kind do not run any more.')),
    ...added.map(([name]) => change('activation-added', name, 'It can be activated in this way, too.')),
    ...kept.flatMap(([name, was, is]) => schemas.properties(was, is, name)),
  ];
};

/** What may be activated, such as `pythonRemote`, with what its configuration holds. */
function contexts({ files }: ExtensionContents): ReadonlyMap<string, ObjectType> {
  const schemas = new Map<string, SettingsSchema>();
  const found = new Map<string, ObjectType>();
  for (const { purpose, at, path, value } of files) {
    if (purpose !== 'activation schema') continue;
    const schema = schemas.get(path) ?? readSettingsSchema(value);
    schemas.set(path, schema);
    const name = `python${at[2] === 'local' ? 'Local' : 'Remote'}`;
    const property = schema.root.properties.get(name);
    const type = property && typeOf(property);
    if (type !== undefined) found.set(name, type);
  }
  return found;
}

class SchemaComparison {
  /** With which types each was compared: they may refer to each other in circles, and be shared by both contexts. */
  readonly #compared = new Map<ObjectType, Set<ObjectType>>();

  properties(before: ObjectType, after: ObjectType, path: string): ExtensionChange[] {
    const others = this.#compared.get(before) ?? new Set();
    if (others.has(after)) return [];
    this.#compared.set(before, others.add(after));
    const { removed, added, kept } = keyChanges(before.properties, after.properties);
    return [
      ...removed.map(([name]) => {
        const message = 'It is gone: what installed configurations hold for it counts no more.';
        return change('property-removed', `${path}.${name}`, message);
      }),
      ...added.map(([name, property]) => addition(`${path}.${name}`, property)),
      ...kept.flatMap(([name, was, is]) => this.#property(`${path}.${name}`, was, is)),
    ];
  }

  #property(path: string, was: Property, is: Property): ExtensionChange[] {
    if (was.nullable && !is.nullable && isRequired(is)) {
      const message = 'It must be filled in now: installed configurations that leave it out are refused by the update.';
      return [change('property-required', path, message)];
    }
    return this.#slot(path, was, is);
  }

  #slot(path: string, was: Slot, is: Slot): ExtensionChange[] {
    const [kind, newKind] = [kindOf(was), kindOf(is)];
    if (kind !== newKind) {
      const message = `It is of type ${newKind} instead of ${kind}: what installed configurations hold for it does not fit.`;
      return [change('property-type-changed', path, message)];
    }
    if (was.items && is.items) return this.#slot(`${path}[]`, was.items, is.items);
    const [type, newType] = [typeOf(was), typeOf(is)];
    if (type && newType) return this.properties(type, newType, path);
    return [...choices(path, was, is), ...limits(path, was, is)];
  }
}

function addition(path: string, property: Property): ExtensionChange {
  return isRequired(property)
    ? change(
        'property-required',
        path,
        'It is new, and must be filled in: installed configurations do not have it, and the update refuses them. Let it be nullable, or give it a default that is valid.',
      )
    : change('property-added', path, 'It is new, and need not be filled in.');
}

function choices(path: string, was: Slot, is: Slot): ExtensionChange[] {
  const [values, newValues] = [choicesOf(was), choicesOf(is)];
  const removed = values.filter((value) => !newValues.includes(value));
  const added = newValues.filter((value) => !values.includes(value));
  return [
    ...(removed.length === 0
      ? []
      : [
          change(
            'choice-removed',
            path,
            `Installed configurations that have ${anyOf(removed)} are not valid any more.`,
          ),
        ]),
    ...(added.length === 0 ? [] : [change('choice-added', path, `It may be ${anyOf(added)}, too.`)]),
  ];
}

function limits(path: string, was: Slot, is: Slot): ExtensionChange[] {
  const [old, now] = [was, is].map(({ constraints }) => constraints.map(({ value }) => value));
  if (isDeepStrictEqual(old, now)) return [];
  const message = 'Its constraints are others: check that what installed configurations hold is within them.';
  return [change('property-limits-changed', path, message)];
}

function choicesOf({ reference, schema }: Slot): string[] {
  const found = reference?.to === 'enums' ? schema.enums.get(reference.name) : undefined;
  return found?.values.map(({ value }) => String(value)) ?? [];
}

function typeOf({ reference, schema }: Slot): ObjectType | undefined {
  return reference?.to === 'types' ? schema.types.get(reference.name) : undefined;
}

function kindOf({ type, reference }: Slot): string {
  if (reference !== undefined) return reference.to === 'types' ? 'object' : 'enum';
  return type ?? 'unknown';
}
