import { allowedTypes, allowedValues, isEnumeration, type SchemaFailure } from './schema-failure.ts';

type Failures = readonly SchemaFailure[];

/** How far a value is from a branch: a smaller number is closer. */
const Misfit = { details: 0, otherVariant: 1, otherType: 2 } as const;

/**
 * Reduces the failures of all branches of an `anyOf` or `oneOf` to those that help: the closest branch's, if there is one;
 * else what the closest ones have in common; else the choice itself, with what was wrong with each branch.
 */
export function chooseBranch(choice: SchemaFailure, branches: readonly Failures[]): Failures {
  const closest = minima(branches, (branch) => misfit(choice, branch));
  const values = sharedEnum(closest);
  if (values !== undefined) return [values];
  if (closest.every((branch) => misfit(choice, branch) === Misfit.otherType)) return [otherTypes(choice, closest)];

  const isOpen = isScalar(choice.data) || closest.every((branch) => branch.every(isMissingAt(choice.pointer)));
  const alternatives = isOpen ? closest : minima(closest, (branch) => branch.length);
  const [first = [], ...others] = alternatives;
  const common = first.filter((failure) => others.every((branch) => branch.some((other) => isSame(failure, other))));
  return common.length > 0 ? common : [{ ...choice, alternatives }];
}

/** A text cannot be said to be closer to one form than to another by the number of its failures; an object can. */
function isScalar(data: unknown): boolean {
  return typeof data !== 'object' || data === null;
}

/** `anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }]`: fewer missing properties make no branch the intended one. */
function isMissingAt(pointer: string): (failure: SchemaFailure) => boolean {
  return (failure) => failure.keyword === 'required' && failure.pointer === pointer;
}

function misfit(choice: SchemaFailure, branch: Failures): number {
  const { pointer } = choice;
  if (branch.some((failure) => failure.keyword === 'type' && failure.pointer === pointer)) return Misfit.otherType;
  const isVariant = branch.some((failure) => isEnumeration(failure) && parentOf(failure.pointer) === pointer);
  return isVariant ? Misfit.otherVariant : Misfit.details;
}

/** Where every branch wants other words at the same place, all these words together are what is allowed there. */
function sharedEnum(branches: readonly Failures[]): SchemaFailure | undefined {
  const [first, ...others] = branches.map((branch) => branch.filter(isEnumeration));
  for (const candidate of first ?? []) {
    const matches = others.map((branch) => branch.find(({ pointer }) => pointer === candidate.pointer));
    const same = [candidate, ...matches].filter((failure) => failure !== undefined);
    if (same.length < branches.length) continue;
    return { ...candidate, keyword: 'enum', params: { allowedValues: [...new Set(same.flatMap(allowedValues))] } };
  }
  return undefined;
}

function otherTypes(choice: SchemaFailure, branches: readonly Failures[]): SchemaFailure {
  const failures = branches.flat().filter(({ keyword, pointer }) => keyword === 'type' && pointer === choice.pointer);
  return { ...choice, keyword: 'type', schema: [...new Set(failures.flatMap(allowedTypes))] };
}

function isSame(a: SchemaFailure, b: SchemaFailure): boolean {
  return a.keyword === b.keyword && a.pointer === b.pointer && JSON.stringify(a.params) === JSON.stringify(b.params);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

function minima<T>(items: readonly T[], measure: (item: T) => number): readonly T[] {
  const least = Math.min(...items.map(measure));
  return items.filter((item) => measure(item) === least);
}
