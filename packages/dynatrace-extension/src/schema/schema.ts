/** A JSON Schema (Draft 2020-12) as data; `x-message` says what a pattern means, `x-severity` lowers what is found below it. */
export type Schema = Readonly<Record<string, unknown>>;
export type Properties = Readonly<Record<string, Schema>>;

/** What we have no facts about: it is left to the server. */
export const anything: Schema = {};
export const flag: Schema = { type: 'boolean' };
/** A text that may not be empty. */
export const name: Schema = { type: 'string', minLength: 1 };

/** A text of so many characters. */
export function text(limits: { readonly min?: number; readonly max?: number } = {}): Schema {
  return {
    type: 'string',
    ...(limits.min !== undefined && { minLength: limits.min }),
    ...(limits.max !== undefined && { maxLength: limits.max }),
  };
}

/** A text of a form that `message` puts into words. */
export function form(
  pattern: string,
  message: string,
  limits: { readonly min?: number; readonly max?: number } = {},
): Schema {
  return { ...text(limits), pattern, 'x-message': message };
}

export function integer(minimum: number, maximum: number): Schema {
  return { type: 'integer', minimum, maximum };
}

/** One of these words. */
export function word(...words: readonly string[]): Schema {
  return { type: 'string', enum: words };
}

export function list(items: Schema, limits: { readonly min?: number; readonly max?: number } = {}): Schema {
  return {
    type: 'array',
    items,
    ...(limits.min !== undefined && { minItems: limits.min }),
    ...(limits.max !== undefined && { maxItems: limits.max }),
  };
}

/** An object with these properties and no other: a typo is an error. */
export function object(properties: Properties, required: readonly string[] = []): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/**
 * An object of which the vendor documents these properties but accepts more: a typo is a warning.
 *
 * @param expected what the vendor calls required, but not reliably so: a warning where it is missing
 */
export function openObject(
  properties: Properties,
  required: readonly string[] = [],
  expected: readonly string[] = [],
): Schema {
  const known = Object.fromEntries(Object.keys(properties).map((key) => [key, anything]));
  return {
    type: 'object',
    properties,
    required,
    allOf: [warning({ properties: known, required: expected, additionalProperties: false })],
  };
}

/** The same, but what breaks it is a warning: for rules whose edges are not known for sure. */
export function warning(schema: Schema): Schema {
  return { ...schema, 'x-severity': 'warning' };
}

/** What an object should have, but the vendor's documentation does not say that it must. */
export function expecting(...properties: readonly string[]): Schema {
  return warning({ properties: Object.fromEntries(properties.map((key) => [key, anything])), required: properties });
}

/** An object of this `type` has what belongs to the type in a property of its own: a warning where that is missing. */
export function holds(type: string, property: string): Schema {
  return {
    if: { properties: { type: { const: type } }, required: ['type'] },
    then: warning({ required: [property] }),
  };
}

/** A text of this shape, or else something that is no text. */
export function textOr(text: Schema, other: Schema): Schema {
  return { if: { type: 'string' }, then: text, else: other };
}

/** A definition of `manifest-schema.ts`, which is compiled once however often it is used. */
export function definition(key: string): Schema {
  return { $ref: `#/$defs/${key}` };
}
