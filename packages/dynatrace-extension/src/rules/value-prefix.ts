import { suggest } from '@extkit/devkit';

/** How the values of a datasource say where they come from. */
export interface ValuePrefixes {
  /** Every prefix that may stand there, without its colon. */
  readonly known: readonly string[];
  /** What to write instead, as it ends a sentence. */
  readonly usage: string;
  /** What may go without a prefix: nothing, a text without a colon, or any text, which then is a fixed value. */
  readonly plain?: 'without colon' | 'any';
}

const PREFIX = /^([A-Za-z]+):(.*)$/s;

/** What is wrong with the prefix of a value, such as `colum:x` for `col:x`. Functions, which start with `$`, have none. */
export function prefixProblem(value: string, { known, usage, plain }: ValuePrefixes): string | undefined {
  if (value.startsWith('$')) return undefined;
  const [, prefix, rest = ''] = PREFIX.exec(value) ?? [];
  if (prefix === undefined) {
    return plain ? undefined : `The value '${value}' does not say where it comes from: write ${usage}.`;
  }
  if (known.includes(prefix)) {
    return rest.trim() === '' ? `Nothing follows the prefix '${prefix}:': write ${usage}.` : undefined;
  }
  const suggestion = suggest(prefix, known);
  if (suggestion !== undefined) return `The prefix '${prefix}:' is unknown: did you mean '${suggestion}:'?`;
  return plain === 'any' ? undefined : `The prefix '${prefix}:' is unknown here: write ${usage}.`;
}
