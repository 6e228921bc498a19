import type { schemaRules } from '../schema/schema-rules.ts';
import { isFound } from './java-pattern.ts';
import type { Raw } from './settings-schema.ts';

/** What a value must be and is not, as it goes on after the value's name: "must be 1 or more". */
export interface Breach {
  readonly kind: keyof typeof schemaRules;
  readonly must: string;
}

/** What is wrong with a value by one of its constraints (facts 6). Silent where the constraint is not understood. */
export function breachOf(constraint: Raw, value: unknown): Breach | undefined {
  const message = constraint.customMessage;
  const said = typeof message === 'string' && message !== '' ? ` (${message.replace(/\.$/, '')})` : '';
  if (typeof value === 'number') return rangeBreach(constraint, value);
  if (typeof value !== 'string') return undefined;
  switch (constraint.type) {
    case 'LENGTH':
      return lengthBreach(constraint, value.length);
    case 'PATTERN':
    case 'REGEX':
      return patternBreach(constraint.pattern, value, said);
    case 'NOT_EMPTY':
      return value === '' ? { kind: 'limit', must: 'must not be empty' } : undefined;
    case 'NOT_BLANK':
      return value.trim() === '' ? { kind: 'limit', must: 'must not be blank' } : undefined;
    case 'NO_WHITESPACE':
      return /\s/.test(value) ? { kind: 'form', must: 'must hold no white space' } : undefined;
    case 'TRIMMED':
      return value === value.trim() ? undefined : { kind: 'form', must: 'must not begin or end with white space' };
    default:
      return undefined;
  }
}

function rangeBreach({ type, minimum, maximum }: Raw, value: number): Breach | undefined {
  if (type !== 'RANGE' || contradict(minimum, maximum)) return undefined;
  if (typeof minimum === 'number' && value < minimum) return { kind: 'limit', must: `must be ${minimum} or more` };
  if (typeof maximum === 'number' && value > maximum) return { kind: 'limit', must: `must be ${maximum} or less` };
  return undefined;
}

function lengthBreach({ minLength, maxLength }: Raw, length: number): Breach | undefined {
  if (contradict(minLength, maxLength)) return undefined;
  if (typeof minLength === 'number' && length < minLength) {
    return { kind: 'limit', must: minLength === 1 ? 'must not be empty' : `must have ${minLength} characters or more` };
  }
  if (typeof maxLength === 'number' && length > maxLength) {
    return { kind: 'limit', must: `must have ${maxLength} characters or fewer` };
  }
  return undefined;
}

function patternBreach(pattern: unknown, value: string, said: string): Breach | undefined {
  if (typeof pattern !== 'string' || isFound(pattern, value) !== false) return undefined;
  return { kind: 'form', must: `must match the pattern ${pattern}${said}` };
}

/** Limits that no value is within are mended in the schema, not in every value. */
function contradict(least: unknown, most: unknown): boolean {
  return typeof least === 'number' && typeof most === 'number' && least > most;
}
