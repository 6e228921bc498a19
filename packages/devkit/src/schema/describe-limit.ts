import { count } from '../count.ts';
import { headOf } from './describe-property.ts';
import { authorsMessage, nameOf, type Scene } from './scene.ts';
import type { SchemaFailure } from './schema-failure.ts';
import type { SchemaFinding } from './schema-finding.ts';
import { subject } from './wording.ts';

/** A number, or the length of a text, beyond its limits. */
export function describeLimit(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const message = `${nameOf(failure, scene)} ${limit(failure, scene)}`;
  return { kind: 'limit', path: scene.path, part: 'value', message };
}

function limit({ keyword, schema, data }: SchemaFailure, { source }: Scene): string {
  const bound = Number(schema);
  // JSON Schema counts characters, not the halves that some take up in JavaScript.
  const length = typeof data === 'string' ? Array.from(data).length : 0;
  switch (keyword) {
    case 'minLength':
      if (length === 0) return 'must not be empty: write something or remove it.';
      return `has ${count(length, 'character')}, but needs at least ${bound}: lengthen it by ${bound - length}.`;
    case 'maxLength':
      return `has ${count(length, 'character')}, but at most ${bound} are allowed: shorten it by ${length - bound}.`;
    case 'minimum':
      return `must be at least ${bound}, not ${source}.`;
    case 'maximum':
      return `must be at most ${bound}, not ${source}.`;
    case 'exclusiveMinimum':
      return `must be more than ${bound}, not ${source}.`;
    case 'exclusiveMaximum':
      return `must be less than ${bound}, not ${source}.`;
    default:
      return `must be a multiple of ${bound}, not ${source}.`;
  }
}

/** Too many or too few items or properties: found at the name of the list, for no item is more to blame than another. */
export function describeItems(failure: SchemaFailure, scene: Scene): SchemaFinding {
  const message = authorsMessage(failure, scene) ?? `${nameOf(failure, scene)} ${items(failure)}`;
  return { kind: 'items', ...headOf(scene.path, failure.data), message };
}

function items({ keyword, schema, params, data }: SchemaFailure): string {
  const bound = Number(params.limit ?? params.minContains ?? params.len);
  const number = Object.keys(data ?? {}).length;
  const has = Array.isArray(data) ? `has ${count(number, 'item')}` : `has ${count(number, 'property', 'properties')}`;
  switch (keyword) {
    case 'minItems':
    case 'minProperties':
      return `${has}, but needs at least ${Number(schema)}: add ${bound - number}.`;
    case 'contains':
      return `needs at least ${count(bound, 'item')} of the right form, but has fewer: add one.`;
    default:
      return `${has}, but at most ${bound} are allowed: remove ${number - bound}.`;
  }
}

export function describeRepetition({ params }: SchemaFailure, { path }: Scene): SchemaFinding {
  const [first, second] = [Number(params.i), Number(params.j)].sort((a, b) => a - b);
  const [original, repeated] = [
    [...path, first ?? 0],
    [...path, second ?? 0],
  ];
  const message = `${subject(repeated)} repeats ${subject(original)}: remove one of the two.`;
  return { kind: 'unique', path: repeated, part: 'value', message, related: { path: original, message: 'first here' } };
}
