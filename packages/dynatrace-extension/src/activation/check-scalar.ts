import { suggest } from '@extkit/devkit';
import type { DocumentPath } from '@extkit/devkit/documents';
import { breachOf } from './constraint.ts';
import type { Enumeration, Slot } from './settings-schema.ts';
import { nameAt, shown, type ValueProblem } from './value-problem.ts';

interface Scalar {
  /** As it goes on after "must be". */
  readonly name: string;
  fits(value: unknown): boolean;
}

const text: Scalar = { name: 'a text', fits: (value) => typeof value === 'string' };

/** The types whose values we know; those of the others are left alone. */
const SCALARS: ReadonlyMap<string | undefined, Scalar> = new Map([
  ['text', text],
  ['secret', text],
  ['boolean', { name: 'true or false', fits: (value) => typeof value === 'boolean' }],
  ['integer', { name: 'a whole number', fits: Number.isInteger }],
  ['float', { name: 'a number', fits: (value) => typeof value === 'number' }],
]);

/** Gives what is wrong with a value that is no object and no list. A secret is never shown. */
export function checkScalar(slot: Slot, value: unknown, path: DocumentPath): ValueProblem[] {
  if (slot.reference?.to === 'enums') {
    return checkEnumeration(slot.schema.enums.get(slot.reference.name), value, path);
  }
  const scalar = SCALARS.get(slot.type);
  if (scalar === undefined) return [];
  const isSecret = slot.type === 'secret';
  if (!scalar.fits(value)) return [wrongType(scalar.name, path, isSecret ? undefined : value)];

  const breaches = slot.constraints.flatMap((constraint) => breachOf(constraint.value, value) ?? []);
  return breaches.slice(0, 1).map(({ kind, must }) => {
    const found = isSecret || value === '' ? '' : `, not ${shown(value)}`;
    return { kind, path, part: 'value', message: `${nameAt(path)} ${must}${found}.` };
  });
}

/** @param value what to show; nothing where it may be a secret, as what stands in the place of an object may */
export function wrongType(wanted: string, path: DocumentPath, value?: unknown): ValueProblem {
  const found = value === undefined ? '' : `, not ${shown(value)}`;
  const isQuoted = typeof value === 'string' && /^(true|false|-?\d+(\.\d+)?)$/.test(value);
  const advice = isQuoted ? ': remove the quotes' : '';
  return { kind: 'type', path, part: 'value', message: `${nameAt(path)} must be ${wanted}${found}${advice}.` };
}

function checkEnumeration(enumeration: Enumeration | undefined, value: unknown, path: DocumentPath): ValueProblem[] {
  const values = enumeration?.values.map((one) => one.value) ?? [];
  if (values.length === 0 || values.includes(value)) return [];
  const words = values.filter((one) => typeof one === 'string');
  const near = typeof value === 'string' ? suggest(value, words) : undefined;
  const must = `${nameAt(path)} must be one of ${values.map(shown).join(', ')}, not ${shown(value)}`;
  const message = near === undefined ? `${must}.` : `${must}: did you mean '${near}'?`;
  return [{ kind: 'enum', path, part: 'value', message }];
}
