import { INTEGER_LITERAL } from './integer-literal.ts';

/** For `JSON.parse`: makes of a schema of Draft 4 one that means the same in draft 7. */
export function fromDraft04(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // What stands beside a reference counts for nothing.
  if ('$ref' in value && typeof value.$ref === 'string') return { $ref: value.$ref };
  return isInteger(value) ? { ...value, [INTEGER_LITERAL]: true } : value;
}

function isInteger(schema: object): boolean {
  if (!('type' in schema)) return false;
  return schema.type === 'integer' || (Array.isArray(schema.type) && schema.type.includes('integer'));
}
