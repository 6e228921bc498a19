/** A JSON Schema with Draft 4's meaning as data; `x-message` says what a pattern means. */
export type Schema = Readonly<Record<string, unknown>>;
export type Properties = Readonly<Record<string, Schema>>;

export const text: Schema = { type: 'string' };
/** A text that may not be empty. */
export const filledText: Schema = { type: 'string', minLength: 1 };
export const flag: Schema = { type: 'boolean' };
/** An object of which nothing is checked. */
export const anyObject: Schema = { type: 'object' };

/** Written without a point: Draft 4 takes `5.0` for no integer. */
export function integer(minimum: number, maximum?: number): Schema {
  return { type: 'integer', minimum, ...(maximum !== undefined && { maximum }) };
}

/** One of these words. */
export function word(words: readonly string[]): Schema {
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

/** An object with these properties and any others: nowhere does the SDK refuse an unknown key (facts 1.1). */
export function object(properties: Properties, required: readonly string[] = []): Schema {
  return { type: 'object', required, properties };
}

/** A schema of the manifest's `definitions`, which is compiled once however often it is used. */
export function definition(key: string): Schema {
  return { $ref: `#/definitions/${key}` };
}
