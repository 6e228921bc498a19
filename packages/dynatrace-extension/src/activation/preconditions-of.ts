import type { DocumentPath } from '@extkit/devkit/documents';
import { isObject, type Property, type Raw } from './settings-schema.ts';

/** A precondition, and where it stands. */
export interface Precondition {
  readonly path: DocumentPath;
  readonly value: Raw;
}

/** A property's precondition and all those within it. */
export function preconditionsOf({ path, value }: Property): Precondition[] {
  return within(value.precondition, [...path, 'precondition']);
}

function within(value: unknown, path: DocumentPath): Precondition[] {
  if (!isObject(value)) return [];
  const { precondition, preconditions } = value;
  const several = Array.isArray(preconditions) ? preconditions : [];
  return [
    { path, value },
    ...within(precondition, [...path, 'precondition']),
    ...several.flatMap((one, index) => within(one, [...path, 'preconditions', index])),
  ];
}
