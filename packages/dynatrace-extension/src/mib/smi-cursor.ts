import { SmiProblem, type SmiToken } from './smi-tokens.ts';

/** Goes through the tokens of a MIB file. */
export class SmiCursor {
  readonly #tokens: readonly SmiToken[];
  readonly #end: SmiToken;
  #next = 0;

  /** @param length of the file, in UTF-16 code units */
  constructor(tokens: readonly SmiToken[], length: number) {
    this.#tokens = tokens;
    this.#end = { kind: 'sign', text: '', start: length };
  }

  get atEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  /** The token that `take` would give, or one behind it; an empty one behind the last. */
  peek(ahead = 0): SmiToken {
    return this.#tokens[this.#next + ahead] ?? this.#end;
  }

  take(): SmiToken {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  /** Takes the words if they come next. */
  takeIf(...texts: readonly string[]): boolean {
    if (texts.some((text, index) => this.peek(index).text !== text)) return false;
    this.#next += texts.length;
    return true;
  }

  /** @throws {SmiProblem} at `opener` where the text does not come before the file ends */
  skipPast(text: string, opener: SmiToken, message: string): void {
    while (this.peek().text !== text) {
      if (this.atEnd) throw new SmiProblem(message, opener);
      this.take();
    }
    this.take();
  }

  /**
   * Skips what stands in braces or parentheses, if these come next.
   *
   * @throws {SmiProblem} where they are not closed
   */
  skipGroup(): void {
    const opener = this.peek();
    const closer = { '{': '}', '(': ')' }[opener.text];
    if (closer === undefined) return;
    for (let depth = 0; ;) {
      const { text } = this.take();
      if (text === opener.text) depth += 1;
      if (text === closer) depth -= 1;
      if (depth === 0) return;
      if (this.atEnd)
        throw new SmiProblem(`'${opener.text}' is not closed: write the '${closer}' that is missing.`, opener);
    }
  }
}
