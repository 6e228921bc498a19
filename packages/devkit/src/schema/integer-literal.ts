import type { FuncKeywordDefinition } from 'ajv';

/** Stands in a schema beside `type: integer` where it counts how a number is written. Not for authors: a dialect adds it. */
export const INTEGER_LITERAL = 'integerLiteral';

/** Gives the text of the value at a JSON pointer. */
export type SourceAt = (pointer: string) => string;

/**
 * The keyword that tells `5` from `5.0`. Draft 4 defines an integer as a number without fraction and exponent; later drafts
 * look at the value alone.
 */
export function integerLiteral(sourceAt: SourceAt): FuncKeywordDefinition {
  return {
    keyword: INTEGER_LITERAL,
    type: 'number',
    schemaType: 'boolean',
    validate: (_schema: unknown, _data: unknown, _parent: unknown, context?: { readonly instancePath: string }) =>
      /^-?\d+$/.test(sourceAt(context?.instancePath ?? '')),
  };
}
