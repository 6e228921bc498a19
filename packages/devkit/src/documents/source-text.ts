import type { Diagnostic, Range } from '../diagnostic.ts';
import type { RuleInfo } from '../format.ts';
import { LineIndex, type Span } from './line-index.ts';

/** A text under examination: knows where its lines are and gathers what is wrong with it. */
export class SourceText {
  readonly file: string;
  /** Without a byte-order mark, which is no part of the first line. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  readonly problems: Diagnostic[] = [];
  #lines: LineIndex | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.hasByteOrderMark = text.startsWith('\uFEFF');
    this.text = this.hasByteOrderMark ? text.slice(1) : text;
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  range(span: Span): Range {
    return this.lines.range(span);
  }

  report(
    rule: RuleInfo,
    span: Span,
    message: string,
    related?: { readonly span: Span; readonly message: string },
  ): void {
    const { file } = this;
    this.problems.push({
      code: rule.code,
      severity: rule.severity,
      message,
      file,
      range: this.range(span),
      ...(related && { related: [{ message: related.message, file, range: this.range(related.span) }] }),
    });
  }
}
