import type { Position, Range } from '../diagnostic.ts';

/** Offsets into a text: from `start` (inclusive) to `end` (exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets into positions and back. Lines end with `\n`, `\r\n` or `\r`, as editors count them. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(index + ending.length);
  }

  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#startOf(middle) <= inside) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: inside - this.#startOf(low) + 1 };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  offset({ line, column }: Position): number {
    return Math.min(this.#startOf(line - 1) + column - 1, this.#length);
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }
}
