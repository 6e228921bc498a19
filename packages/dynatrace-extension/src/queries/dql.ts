import type { NamedMetric } from './metric-selector.ts';

/** Comments and texts come first: what stands in them is no part of the query's structure. One that is never closed takes all the rest. */
const TOKEN =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|"""[^]*?(?:"""|$)|"(?:[^"\\]|\\[^]?)*(?:"|$)|`(?<quoted>[^`]+)`|`[^]*|(?<word>[A-Za-z_$][\w.]*)|(?<sign>[()[\]{}|,:=])|[^\s]/g;

/** What `timeseries` computes of a metric. */
const AGGREGATIONS = new Set(['avg', 'count', 'countDistinct', 'max', 'median', 'min', 'percentile', 'sum']);

interface Token {
  readonly text: string;
  readonly start: number;
  readonly kind: 'name' | 'sign' | 'other';
}

/**
 * The metrics that a query in the Dynatrace Query Language names: the first argument of each aggregation of its
 * `timeseries` commands, also of those in brackets (subqueries). Dimensions and the fields of records are none.
 */
export function metricKeysOfDql(query: string): readonly NamedMetric[] {
  const keys: NamedMetric[] = [];
  /** For every query around the current place, the innermost last: whether its current command is `timeseries`. */
  const commands = [{ isTimeseries: false }];
  const all = tokens(query);
  for (const [index, { text, kind }] of all.entries()) {
    const before = all[index - 1]?.text;
    const command = commands.at(-1);
    if (text === '[' && kind === 'sign') commands.push({ isTimeseries: false });
    else if (text === ']' && kind === 'sign' && commands.length > 1) commands.pop();
    else if (command === undefined) continue;
    else if (text === '|') command.isTimeseries = false;
    else if (before === undefined || before === '|' || before === '[') command.isTimeseries = text === 'timeseries';
    else if (command.isTimeseries && AGGREGATIONS.has(text)) keys.push(...argument(all.slice(index + 1, index + 4)));
  }
  return keys;
}

function argument([open, key, end]: readonly Token[]): NamedMetric[] {
  const isKey = open?.text === '(' && key?.kind === 'name' && (end?.text === ')' || end?.text === ',');
  return isKey ? [{ key: key.text, start: key.start }] : [];
}

function tokens(query: string): Token[] {
  return [...query.matchAll(TOKEN)]
    .filter(({ 0: text }) => !text.startsWith('//') && !text.startsWith('/*'))
    .map(({ 0: text, index: start, groups }) => {
      const quoted = groups?.quoted;
      if (quoted !== undefined) return { text: quoted, start: start + 1, kind: 'name' };
      return { text, start, kind: kindOf(groups) };
    });
}

function kindOf(groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.word !== undefined) return 'name';
  return groups?.sign === undefined ? 'other' : 'sign';
}
