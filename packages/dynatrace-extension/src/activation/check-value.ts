import type { DocumentPath } from '@extkit/devkit/documents';
import { checkProperties } from './check-properties.ts';
import { checkScalar, wrongType } from './check-scalar.ts';
import { itemLimits } from './item-limits.ts';
import { isPlaceholder } from './placeholder.ts';
import { isMet } from './precondition.ts';
import { isObject, type ObjectType, type Raw, type Slot } from './settings-schema.ts';
import { nameAt, type ValueProblem } from './value-problem.ts';

/** Gives what is wrong with a value by what the schema says about its slot. Silent about types that are not known. */
export function checkValue(slot: Slot, value: unknown, path: DocumentPath): ValueProblem[] {
  if (isPlaceholder(value)) return [];
  if (slot.reference?.to === 'types') {
    const type = slot.schema.types.get(slot.reference.name);
    if (type === undefined) return [];
    return isObject(value) ? checkObject(type, value, path) : [wrongType('an object', path)];
  }
  if (slot.type === 'list' || slot.type === 'set') return checkList(slot, value, path);
  return checkScalar(slot, value, path);
}

/** Gives what is wrong with an object: what it lacks, what does not belong there, and what is wrong with its values. */
export function checkObject(type: ObjectType, object: Raw, path: DocumentPath): ValueProblem[] {
  const values = [...type.properties.values()].flatMap((property) => {
    const value = Object.hasOwn(object, property.name) ? object[property.name] : null;
    const isHidden = isMet(property.value.precondition, type, object) === false;
    return value === null || isHidden ? [] : checkValue(property, value, [...path, property.name]);
  });
  return [...checkProperties(type, object, path), ...values];
}

function checkList(slot: Slot, value: unknown, path: DocumentPath): ValueProblem[] {
  if (!Array.isArray(value)) return [wrongType('a list', path)];
  const { least, most } = itemLimits(slot.value);
  // Limits that contradict each other are mended in the schema.
  const must =
    least > most
      ? undefined
      : value.length < least
        ? `${least} or more`
        : value.length > most
          ? `${most} or fewer`
          : undefined;
  if (must !== undefined) {
    const message = `${nameAt(path)} must have ${must} items, not ${value.length}.`;
    return [{ kind: 'items', path, part: 'key', message }];
  }
  const { items } = slot;
  return items === undefined ? [] : value.flatMap((item, index) => checkValue(items, item, [...path, index]));
}
