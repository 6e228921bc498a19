import { suggest } from '@extkit/devkit';
import type { DocumentPath } from '@extkit/devkit/documents';
import { checkScalar } from './check-scalar.ts';
import { itemLimits } from './item-limits.ts';
import { isMet } from './precondition.ts';
import type { ObjectType, Property, Raw } from './settings-schema.ts';
import { nameAt, type ValueProblem } from './value-problem.ts';

/** Gives which properties an object lacks, and which do not belong there. */
export function checkProperties(type: ObjectType, object: Raw, path: DocumentPath): ValueProblem[] {
  const missing = [...type.properties.values()].filter((property) => isMissing(property, type, object));
  // A note to the reader, such as "$schema", is not taken for a setting.
  const unknown = Object.keys(object).filter((key) => !type.properties.has(key) && !key.startsWith('$'));
  const unused = [...type.properties.keys()].filter((name) => !Object.hasOwn(object, name));
  const meant = new Map(unknown.map((key) => [key, suggest(key, unused) ?? onlyOne(unknown, missing)]));
  const renamed = new Set(meant.values());
  const absent = missing.filter(({ name }) => !renamed.has(name));
  return [
    ...unknown.map((key) => unknownProperty(key, meant.get(key), path)),
    ...(absent.length > 0 ? [missingProperties(absent, object, path)] : []),
  ];
}

/** What is hidden need not be there, nor what is empty or has its default without it. */
function isMissing(property: Property, type: ObjectType, object: Raw): boolean {
  if (property.nullable || (Object.hasOwn(object, property.name) && object[property.name] !== null)) return false;
  return mustBeGiven(property) && isMet(property.value.precondition, type, object) === true;
}

/** An object that can be filled in, a list that may not be empty, and what has the empty text for a default but cannot be empty. */
function mustBeGiven(property: Property): boolean {
  const { reference, schema } = property;
  if (reference?.to === 'types') {
    return property.default === undefined && !schema.circles.some(({ types }) => types.has(reference.name));
  }
  if (property.type === 'list' || property.type === 'set') return itemLimits(property.value).least > 0;
  return property.default === '' && checkScalar(property, '', []).length > 0;
}

/** The only unknown property stands for the only one that is missing. */
function onlyOne(unknown: readonly string[], missing: readonly Property[]): string | undefined {
  return unknown.length === 1 && missing.length === 1 ? missing[0]?.name : undefined;
}

function unknownProperty(key: string, near: string | undefined, path: DocumentPath): ValueProblem {
  const advice = near === undefined ? 'remove it, or correct its name.' : `did you mean '${near}'?`;
  return {
    kind: 'unknownProperty',
    path: [...path, key],
    part: 'key',
    message: `Unknown property '${key}': ${advice}`,
  };
}

/** Told once for the object, at its key or, in a list, at its first property. */
function missingProperties(missing: readonly Property[], object: Raw, path: DocumentPath): ValueProblem {
  const names = missing.map(({ name }) => `'${name}'`).join(', ');
  const [is, it] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const owner = path.length === 0 ? '' : ` in ${nameAt(path)}`;
  const [first] = typeof path.at(-1) === 'string' ? [] : Object.keys(object);
  return {
    kind: 'missingProperty',
    path: first === undefined ? path : [...path, first],
    part: 'key',
    message: `${names} ${is} missing${owner}: add ${it}.`,
  };
}
