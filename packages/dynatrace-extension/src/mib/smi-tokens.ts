/** A word, number, text or sign of a MIB file. */
export interface SmiToken {
  readonly kind: 'word' | 'number' | 'string' | 'sign';
  readonly text: string;
  /** Offset in the file, in UTF-16 code units. */
  readonly start: number;
}

/** Why a MIB cannot be read any further, and where. */
export class SmiProblem extends Error {
  readonly start: number;
  readonly length: number;

  constructor(message: string, { start, text }: Pick<SmiToken, 'start' | 'text'>) {
    super(message);
    this.start = start;
    this.length = text.length;
  }
}

/** A comment ends with its line, as most readers have it: makers draw rulers of any number of dashes. */
const TOKEN =
  /(?<space>\s+|--[^\n\r]*)|(?<word>[A-Za-z][\w-]*?(?=--|[^\w-]|$))|(?<number>-?\d+|'[0-9A-Fa-f\s]*'[BbHh])|(?<string>"[^"]*")|(?<sign>::=|\.\.|[^"])|(?<open>")/gy;

/**
 * Takes a MIB file apart.
 *
 * @throws {SmiProblem} where a text has no end
 */
export function smiTokens(text: string): SmiToken[] {
  const tokens: SmiToken[] = [];
  for (const { 0: found, index: start, groups = {} } of text.matchAll(TOKEN)) {
    if (groups.space !== undefined) continue;
    if (groups.open !== undefined) {
      throw new SmiProblem("The text that begins here has no end: write the closing '\"'.", { start, text: found });
    }
    tokens.push({ kind: kindOf(groups), text: found, start });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): SmiToken['kind'] {
  if (groups.word !== undefined) return 'word';
  if (groups.number !== undefined) return 'number';
  return groups.string === undefined ? 'sign' : 'string';
}
