import type { Raw } from './settings-schema.ts';

/** The words in which we write the configurations of the declarative datasources: properties of a settings schema. */

/** A text of 1 to so many characters. By its default it is empty: so the user has to fill it in. */
export function text(maxLength = 500): Raw {
  return { type: 'text', default: '', constraints: [{ type: 'LENGTH', minLength: 1, maxLength }] };
}

export function secret(maxLength = 500): Raw {
  return { ...text(maxLength), type: 'secret' };
}

export function integer(minimum: number, maximum: number): Raw {
  return { type: 'integer', constraints: [{ type: 'RANGE', minimum, maximum }] };
}

export const flag: Raw = { type: 'boolean' };

/** One of the words of an enum of the schema. */
export function choice(name: string): Raw {
  return { type: { $ref: `#/enums/${name}` } };
}

/** An object of a type of the schema. */
export function object(name: string): Raw {
  return { type: { $ref: `#/types/${name}` } };
}

export function list(items: Raw, limits: { readonly min?: number; readonly max: number }): Raw {
  return { type: 'list', items, minItems: limits.min ?? 0, maxItems: limits.max };
}

export function optional(property: Raw): Raw {
  return { ...property, nullable: true, default: undefined };
}

/** The value that counts where none is given. */
export function preset(value: unknown, property: Raw): Raw {
  return { ...property, default: value };
}

/** The property counts only under this precondition. */
export function when(precondition: Raw, property: Raw): Raw {
  return { ...property, precondition };
}

export function is(property: string, ...expectedValues: readonly unknown[]): Raw {
  return { type: 'IN', property, expectedValues };
}

export function isNot(property: string, ...expectedValues: readonly unknown[]): Raw {
  return { type: 'NOT', precondition: is(property, ...expectedValues) };
}

export function both(...preconditions: readonly Raw[]): Raw {
  return { type: 'AND', preconditions };
}

/** An enum of these words. */
export function words(...values: readonly string[]): Raw {
  return { items: values.map((value) => ({ value })) };
}

/** A type with these properties. */
export function type(properties: Raw): Raw {
  return { properties };
}
