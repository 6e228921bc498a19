import type { DocumentPath } from '../documents/document.ts';

/** A value and where it stands. */
export interface Selected {
  readonly path: DocumentPath;
  readonly value: unknown;
}

/** Gives every value at the path, in which `*` stands for each entry of a list or an object. What is not there is left out. */
export function select(root: unknown, path: DocumentPath): Selected[] {
  let selected: Selected[] = [{ path: [], value: root }];
  for (const step of path) {
    selected = selected.flatMap((parent) => enter(parent, step));
  }
  return selected;
}

/** The text at the path, where there is one. */
export function selectText(root: unknown, path: DocumentPath): string | undefined {
  const value = select(root, path)[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

function enter({ path, value }: Selected, step: string | number): Selected[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return entries(value).map(([key, child]) => ({ path: [...path, key], value: child }));
  const isThere = Array.isArray(value) ? typeof step === 'number' && step in value : Object.hasOwn(value, step);
  return isThere ? [{ path: [...path, step], value: Reflect.get(value, step) }] : [];
}

function entries(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? value.map((item: unknown, index) => [index, item]) : Object.entries(value);
}
