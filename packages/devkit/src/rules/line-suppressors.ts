import type { Diagnostic, Location } from '../diagnostic.ts';
import type { SourceComment, SourceDocument } from '../documents/document.ts';
import type { RuleCodes } from './rule-codes.ts';
import { readSuppressionComment, SUPPRESSION_WORD, type SuppressedCode } from './suppression-comment.ts';
import { unusedSuppression, type Suppressor } from './suppressor.ts';

/** Hides findings that start on one line. */
export interface LineSuppressor extends Suppressor {
  readonly file: string;
  readonly line: number;
}

export interface SuppressedLines {
  readonly suppressors: readonly LineSuppressor[];
  /** What is wrong with the comments themselves. */
  readonly flaws: readonly Diagnostic[];
}

/** What the comments of a document suppress: findings on the next line that is no comment. */
export function lineSuppressors(document: SourceDocument, known: RuleCodes): SuppressedLines {
  if (!document.text.includes(SUPPRESSION_WORD)) return { suppressors: [], flaws: [] };
  const comments = document.comments();
  const next = nextLines(comments, document.text);
  const read = comments.flatMap((comment) => {
    const found = readSuppressionComment(comment, known);
    return found === undefined ? [] : [{ ...found, line: next.get(lineOf(comment)) ?? 0 }];
  });
  return {
    suppressors: read.flatMap(({ codes, line }) => codes.map((suppressed) => onLine(line, suppressed))),
    flaws: read.flatMap(({ flaws }) => flaws),
  };
}

/** For each line with a comment, the next one that is more than a comment. */
function nextLines(comments: readonly SourceComment[], text: string): ReadonlyMap<number, number> {
  const lines = text.split(/\r\n|\r|\n/);
  const isAlone = ({ range: { start } }: Location) => lines[start.line - 1]?.slice(0, start.column - 1).trim() === '';
  const ownLines = new Set(comments.filter(isAlone).map(lineOf));
  const next = new Map<number, number>();
  for (const line of comments.map(lineOf).reverse()) {
    next.set(line, ownLines.has(line + 1) ? (next.get(line + 1) ?? 0) : line + 1);
  }
  return next;
}

function lineOf({ range: { start } }: Location): number {
  return start.line;
}

function onLine(line: number, { code, at }: SuppressedCode): LineSuppressor {
  const message = `Line ${line} has no finding ${code} to hide: remove the code, or move the comment above it.`;
  return { code, file: at.file, line, unused: () => unusedSuppression(message, at) };
}
