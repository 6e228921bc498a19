import type { Range } from '../diagnostic.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { printable } from '../terminal/printable.ts';

/** Lines around the one that is marked. */
const BEFORE = 2;
const AFTER = 1;
/** UTF-16 code units of a line that are shown, and how many of them stand before the mark at most. */
const LENGTH = 120;
const LEAD = 60;

/** A line of a code frame, without colour. */
export interface FrameLine {
  /** Such as `> 12 |`: the number of the line, after a `>` where it is the marked one. */
  readonly gutter: string;
  readonly text: string;
  readonly kind: 'context' | 'marked' | 'underline';
}

/**
 * The lines around a range, with what it covers of its first line underlined. Long lines are cut around the mark.
 *
 * @returns nothing where the text has no such line
 */
export function codeFrame(lines: readonly string[], { start, end }: Range): FrameLine[] {
  const marked = lines[start.line - 1];
  if (marked === undefined) return [];
  const first = Math.max(1, start.line - BEFORE);
  const last = Math.min(lines.length, start.line + AFTER);
  const gutterWidth = String(last).length;
  const at = Math.min(start.column - 1, marked.length);
  const from = at > LENGTH - LEAD / 2 ? at - LEAD : 0;

  const frame: FrameLine[] = [];
  for (let number = first; number <= last; number += 1) {
    const isMarked = number === start.line;
    frame.push({
      gutter: `${isMarked ? '>' : ' '} ${String(number).padStart(gutterWidth)} |`,
      text: cut(lines[number - 1] ?? '', from),
      kind: isMarked ? 'marked' : 'context',
    });
    if (isMarked) {
      const endColumn = end.line === start.line ? end.column : marked.length + 1;
      frame.push({
        gutter: `  ${' '.repeat(gutterWidth)} |`,
        text: underline(marked, from, at, endColumn - 1),
        kind: 'underline',
      });
    }
  }
  return frame;
}

/** All lines of a frame are cut alike, so that they stay aligned. */
function cut(line: string, from: number): string {
  const head = from > 0 && line.length > 0 ? '…' : '';
  const tail = line.length > from + LENGTH ? '…' : '';
  return head + printable(line.slice(from, from + LENGTH)) + tail;
}

function underline(line: string, from: number, start: number, end: number): string {
  const lead = (from > 0 ? 1 : 0) + displayWidth(printable(line.slice(from, start)));
  const length = displayWidth(printable(line.slice(start, Math.min(end, from + LENGTH))));
  return ' '.repeat(lead) + '^'.repeat(Math.max(1, length));
}
