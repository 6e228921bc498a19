import type { Diagnostic, Range } from '../diagnostic.ts';
import type { RuleInfo } from '../format.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
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

  /** @param what such as `key 'name'` */
  reportRepeated(
    what: string,
    span: Span,
    first: Span | undefined,
    rule: RuleInfo = DOCUMENT_RULES.duplicateKey,
  ): void {
    const message = `The ${what} stands here a second time: remove one of the two.`;
    this.report(rule, span, message, first && { span: first, message: 'first here' });
  }

  /** @param what such as `elements`, of which more than `limit` are within each other */
  reportTooDeep(what: string, start: number, limit: number): void {
    const message = `More than ${limit} ${what} within each other: flatten the document.`;
    this.report(DOCUMENT_RULES.nesting, { start, end: start + 1 }, message);
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
