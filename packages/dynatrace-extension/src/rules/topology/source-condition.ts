/** A condition of a topology's source: which metric keys it matches. */
export interface SourceCondition {
  readonly operator: 'eq' | 'prefix';
  readonly value: string;
}

const CONDITION = /^\$(?<operator>eq|prefix)\((?<value>.+)\)$/;

/** Reads `$eq(…)` and `$prefix(…)`; in their values, `~` stands before each `(`, `)` and `~` (facts 3.5). */
export function parseSourceCondition(condition: string): SourceCondition | undefined {
  const { operator, value = '' } = CONDITION.exec(condition)?.groups ?? {};
  if (operator !== 'eq' && operator !== 'prefix') return undefined;
  return { operator, value: value.replaceAll(/~([()~])/g, '$1') };
}

export function matches({ operator, value }: SourceCondition, key: string): boolean {
  return operator === 'eq' ? key === value : key.startsWith(value);
}
