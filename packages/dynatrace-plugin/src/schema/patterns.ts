import type { Schema } from './schema.ts';

/** A text of a form that `x-message` puts into words. */
export interface Pattern extends Schema {
  readonly pattern: string;
  readonly 'x-message': string;
}

/*
 * The SDK's patterns are Python's, and most of them take exponential time. These accept the same texts in linear time
 * (facts 1.10). Where Python means other characters than JavaScript, they say so themselves: `.` is `[^\n]`, `\d` is any
 * decimal digit, and `$` lets a final line break pass.
 */
function pattern(body: string, message: string): Pattern {
  // That a text is empty is said by `minLength` alone.
  return { type: 'string', minLength: 1, pattern: `^(?:${body}\\n?)?$`, 'x-message': message };
}

/** `^custom.remote.python.([a-zA-Z][a-zA-Z0-9_-]*)+$` */
export const activeGateName = pattern(
  'custom[^\\n]remote[^\\n]python[^\\n][a-zA-Z][a-zA-Z0-9_-]*',
  "must be 'custom.remote.python.' and one word, which starts with a letter and goes on with letters, digits, '-' and '_'",
);

/** `^custom.(jmx|pmi|python)(\.[a-zA-Z][a-zA-Z0-9_-]*)+$` */
export const oneAgentName = pattern(
  'custom[^\\n](?:jmx|pmi|python)(?:\\.[a-zA-Z][a-zA-Z0-9_-]*)+',
  "must be 'custom.python.', 'custom.jmx.' or 'custom.pmi.' (or 'custom.remote.python.' for an ActiveGate) and words with dots between them, each of which starts with a letter and goes on with letters, digits, '-' and '_'",
);

/** `^\d+.\d+(.\d+)?$`, in which a dot may be a digit, too. */
export const version = pattern(
  '(?:\\p{Nd}{3,}|\\p{Nd}+[^\\p{Nd}\\n]\\p{Nd}+(?:[^\\p{Nd}\\n]\\p{Nd}+)?)',
  "must be two or three numbers with dots between them, such as '1.2' or '1.2.3'",
);

/** `^(\/?[-a-zA-Z0-9_.]+)+$` */
export const metricGroup = pattern(
  '\\/?[-a-zA-Z0-9_.]+(?:\\/[-a-zA-Z0-9_.]+)*',
  "must consist of letters, digits, '.', '-' and '_', with single '/' between them",
);

/** `^([a-zA-Z][a-zA-Z0-9_-]*)(.[a-zA-Z][a-zA-Z0-9_-]*)*$`: any character may part the words, for its dot is not escaped. */
export const name = pattern(
  '[a-zA-Z](?:[a-zA-Z0-9_-]|[^a-zA-Z0-9_\\-\\n][a-zA-Z])*',
  "must be words of letters, digits, '-' and '_', with dots between them; each starts with a letter",
);
