import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FILE_START, type Diagnostic, type Location, type Severity } from '../diagnostic.ts';
import { DOCUMENT_LIMITS } from '../documents/document.ts';
import { codeFrame, type FrameLine } from './code-frame.ts';
import { painter, type Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { relativeDiagnostics } from './relative-diagnostics.ts';
import type { Reporter } from './reporter.ts';
import { summarize, summaryLine } from './summary.ts';

const COLORS = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>;

/** For people: each finding with the lines it speaks of, and at last how many there are. */
export const pretty: Reporter = (diagnostics, { root, color = false }) => {
  const paint = painter(color);
  const linesOf = sourceReader(root);
  const found = relativeDiagnostics(diagnostics, root);
  const blocks = found.map((diagnostic) => [
    heading(diagnostic, paint),
    ...frame(diagnostic, linesOf).map((line) => `  ${frameLine(line, diagnostic, paint)}`),
    ...(diagnostic.related ?? []).map(
      (related) => `  ${paint('dim', 'see')} ${place(related, paint)}  ${printable(related.message)}`,
    ),
    ...(diagnostic.fix ? [`  ${paint('green', 'fix:')} ${printable(diagnostic.fix.title)}`] : []),
  ]);
  return [...blocks.map((lines) => `${lines.join('\n')}\n`), `${summaryLine(summarize(found))}\n`].join('\n');
};

function heading(diagnostic: Diagnostic, paint: Paint): string {
  const { code, severity, message } = diagnostic;
  return `${place(diagnostic, paint)}  ${paint(COLORS[severity], severity)}  ${paint('bold', code)} ${printable(message)}`;
}

/** What concerns a file as a whole is shown without its first line. */
function frame({ file, range }: Diagnostic, linesOf: (file: string) => readonly string[]): FrameLine[] {
  return isDeepStrictEqual(range, FILE_START) ? [] : codeFrame(linesOf(file), range);
}

function place({ file, range: { start } }: Location, paint: Paint): string {
  return paint('cyan', `${printable(file)}:${start.line}:${start.column}`);
}

function frameLine({ gutter, text, kind }: FrameLine, { severity }: Diagnostic, paint: Paint): string {
  const shown = kind === 'underline' ? paint(COLORS[severity], text) : text;
  return `${paint('dim', gutter)} ${shown}`.trimEnd();
}

/** Gives a file's lines, and reads each file once. A file that cannot be quoted has none. */
function sourceReader(root: string): (file: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (file) => {
    const lines = read.get(file) ?? readLines(resolve(root, file));
    read.set(file, lines);
    return lines;
  };
}

function readLines(path: string): readonly string[] {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > DOCUMENT_LIMITS.size) return [];
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
