import type { Part } from './part.ts';

/** `$networkFormat(format, value, default)`: its arguments without the spaces around them. */
export interface NetworkFormat {
  readonly arguments: readonly Part[];
  readonly closed: boolean;
}

const START = '$networkFormat(';

/** Gives the call's arguments where the value is such a call. */
export function parseNetworkFormat(value: string): NetworkFormat | undefined {
  if (!value.startsWith(START)) return undefined;
  const text = value.trimEnd();
  const closed = text.endsWith(')');
  const parts: Part[] = [];
  let start = START.length;
  for (const part of text.slice(start, closed ? -1 : undefined).split(',')) {
    parts.push({ text: part.trim(), start: start + part.length - part.trimStart().length });
    start += part.length + 1;
  }
  return { arguments: parts, closed };
}
