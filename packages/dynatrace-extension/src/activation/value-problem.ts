import type { DocumentPath } from '@extkit/devkit/documents';
import type { schemaRules } from '../schema/schema-rules.ts';

/** What is wrong with a value, at a place that is yet to be turned into lines and columns. */
export interface ValueProblem {
  readonly kind: keyof typeof schemaRules;
  readonly path: DocumentPath;
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** As a sentence names what stands at the path: its property with the indices after it, such as `'endpoints[2]'`. */
export function nameAt(path: DocumentPath): string {
  const property = path.findLastIndex((segment) => typeof segment === 'string');
  const indices = path.slice(property + 1).map((index) => `[${index}]`);
  return property < 0 ? 'The configuration' : `'${path[property] ?? ''}${indices.join('')}'`;
}

/** As a sentence names a value. */
export function shown(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
