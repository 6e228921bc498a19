const SPACE = /\s*/y;

/** Reads a text from its start, piece by piece. White space between the pieces does not count. */
export class Scanner {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Takes what the pattern matches here, and gives its first group, or else all of the match.
   *
   * @param pattern a sticky one
   */
  take(pattern: RegExp): string | undefined {
    this.#skipSpace();
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#position += match[0].length;
    return match[1] ?? match[0];
  }

  get atEnd(): boolean {
    this.#skipSpace();
    return this.#position === this.#text.length;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#position;
    this.#position += SPACE.exec(this.#text)?.[0].length ?? 0;
  }
}
