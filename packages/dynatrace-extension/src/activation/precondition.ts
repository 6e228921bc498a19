import { isFound } from './java-pattern.ts';
import { isPlaceholder } from './placeholder.ts';
import { asObject, type ObjectType, type Raw } from './settings-schema.ts';

/**
 * Whether a property counts, given the object that it belongs to: a property whose precondition is not met is hidden from
 * the user. Gives `undefined` where that cannot be told, for example because it depends on a secret.
 */
export function isMet(precondition: unknown, type: ObjectType, object: Raw): boolean | undefined {
  if (precondition === undefined) return true;
  const { type: kind, property, expectedValue, expectedValues, pattern, ...inner } = asObject(precondition);
  if (kind === 'NOT') return negation(isMet(inner.precondition ?? null, type, object));
  if (kind === 'AND') return all(parts(inner).map((part) => isMet(part, type, object)));
  if (kind === 'OR') return negation(all(parts(inner).map((part) => negation(isMet(part, type, object)))));

  const value = valueOf(property, type, object);
  if (value === undefined || isPlaceholder(value)) return undefined;
  if (kind === 'EQUALS') return value === expectedValue;
  if (kind === 'IN') return Array.isArray(expectedValues) ? expectedValues.includes(value) : undefined;
  if (kind === 'NULL') return value === null;
  if (kind !== 'REGEX_MATCH' || typeof pattern !== 'string') return undefined;
  return typeof value === 'string' ? isFound(pattern, value) : value === null ? false : undefined;
}

/** The value of another property of the object, or its default; `null` where it has none. */
function valueOf(property: unknown, type: ObjectType, object: Raw): unknown {
  const known = typeof property === 'string' ? type.properties.get(property) : undefined;
  if (known === undefined) return undefined;
  const value = Object.hasOwn(object, known.name) ? object[known.name] : null;
  return value ?? known.default ?? null;
}

function parts({ preconditions }: Raw): readonly unknown[] {
  return Array.isArray(preconditions) ? preconditions : [null];
}

function negation(met: boolean | undefined): boolean | undefined {
  return met === undefined ? undefined : !met;
}

function all(met: readonly (boolean | undefined)[]): boolean | undefined {
  if (met.includes(false)) return false;
  return met.includes(undefined) ? undefined : true;
}
