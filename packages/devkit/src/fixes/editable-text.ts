import type { TextEdit } from '../diagnostic.ts';
import { LineIndex } from '../documents/line-index.ts';

/** The text of a file, byte-order mark and all, that can be had with edits applied. */
export class EditableText {
  readonly #mark: string;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #lineEnd: string;

  constructor(content: string) {
    this.#mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
    this.#text = content.slice(this.#mark.length);
    this.#lines = new LineIndex(this.#text);
    this.#lineEnd = /\r\n|\r|\n/.exec(this.#text)?.[0] ?? '\n';
  }

  /** Whether the edit would change anything. */
  isChangedBy(edit: TextEdit): boolean {
    const { start, end } = this.#lines.span(edit.range);
    return this.#text.slice(start, end) !== this.#written(edit);
  }

  /** @param edits sorted by place, of which none reaches into the next */
  with(edits: readonly TextEdit[]): string {
    const parts = [this.#mark];
    let copied = 0;
    for (const edit of edits) {
      const { start, end } = this.#lines.span(edit.range);
      parts.push(this.#text.slice(copied, start), this.#written(edit));
      copied = end;
    }
    return [...parts, this.#text.slice(copied)].join('');
  }

  /** New lines end as those of the file do. */
  #written({ newText }: TextEdit): string {
    return newText.replace(/\r\n|\r|\n/g, this.#lineEnd);
  }
}
