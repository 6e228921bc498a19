import type { Location } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';

/** What stands at a place within one line, as it is written: `1.10` where the value is the number 1.1. */
export function sourceOf(document: SourceDocument, { range: { start, end } }: Location): string {
  return line(document, start.line).slice(start.column - 1, end.column - 1);
}

/** What stands before a place in its line. */
export function sourceBefore(document: SourceDocument, { range: { start } }: Location): string {
  return line(document, start.line).slice(0, start.column - 1);
}

function line({ text }: SourceDocument, number: number): string {
  let start = 0;
  for (let count = 1; count < number; count += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}
