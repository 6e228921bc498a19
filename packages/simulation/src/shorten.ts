import type { EntityReference } from '@extkit/devkit';
import { LIMITS } from './limits.ts';

/** The text, cut where it is longer than a summary keeps. */
export function shortText(text: string): string {
  return text.length <= LIMITS.text ? text : `${text.slice(0, LIMITS.text - 1)}…`;
}

/** Dimensions, the first so many, sorted by their names: so that equal ones make equal texts. */
export function shortDimensions(dimensions: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dimensions)
      .slice(0, LIMITS.dimensions)
      .map(([name, value]) => [shortText(name), shortText(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function shortEntity({ type, id, name }: EntityReference): EntityReference {
  return { type: shortText(type), id: shortText(id), ...(name !== undefined && { name: shortText(name) }) };
}
