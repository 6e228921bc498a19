import type { DocumentPath } from '../documents/document.ts';

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
};

/** As a sentence names a schema's type. */
export function typeName(type: unknown): string {
  return TYPES[String(type)] ?? String(type);
}

/** As a sentence names the type that a value has. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return 'a boolean';
  return typeName(typeof value);
}

/** As a sentence names a value: `'count'`, `5`, `a list`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `'${value.slice(0, 57)}…'` : `'${value}'`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeOf(value);
}

/** As a sentence names a value by its path: its property with the indices after it, such as `metrics[2]`. */
export function subject(path: DocumentPath): string {
  const property = path.findLastIndex((segment) => typeof segment === 'string');
  const name = String(path[property] ?? '');
  const indices = path.slice(property + 1).map((index) => `[${index}]`);
  return path.length === 0 ? 'The document' : `'${name}${indices.join('')}'`;
}

/** `a`, `a or b`, `a, b or c`; of more than `max`, how many are left out. */
export function oneOf(words: readonly string[], max = 12): string {
  const kept = words.slice(0, max);
  if (kept.length < words.length) return `${kept.join(', ')} or ${words.length - kept.length} more`;
  return kept.length < 2 ? kept.join('') : `${kept.slice(0, -1).join(', ')} or ${kept.at(-1) ?? ''}`;
}
