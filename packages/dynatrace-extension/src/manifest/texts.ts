import type { DocumentPath } from '@extkit/devkit/documents';
import type { Text } from './collection.ts';

/** Every text in a value, however deep, with its place; in no particular order. */
export function textsIn(root: unknown, at: DocumentPath = []): Text[] {
  const texts: Text[] = [];
  const open: [value: unknown, path: DocumentPath][] = [[root, at]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, path] = next;
    if (typeof value === 'string') texts.push({ text: value, path });
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) open.push([item, [...path, index]]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) open.push([item, [...path, key]]);
    }
  }
  return texts;
}

/** The names of all properties in a value, however deep. */
export function propertyNames(root: unknown): Set<string> {
  const names = new Set<string>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, item] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(name);
      open.push(item);
    }
  }
  return names;
}
