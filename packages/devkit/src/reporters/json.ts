import type { Diagnostic, Location } from '../diagnostic.ts';
import { relativeDiagnostics } from './relative-diagnostics.ts';
import type { Reporter } from './reporter.ts';
import { summarize, type Summary } from './summary.ts';

/**
 * What the `json` reporter prints: the diagnostics as they are, sorted, with every `file` relative to the root and with
 * forward slashes. Later versions may add properties, and change or take away none.
 */
export interface JsonReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}

/** For scripts: a {@link JsonReport}. */
export const json: Reporter = (diagnostics, { root }) => {
  const found = relativeDiagnostics(diagnostics, root);
  const report: JsonReport = { diagnostics: found.map(inOrder), summary: summarize(found) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

/** The same properties in the same order, however the diagnostic was made, and no others. */
function inOrder({ code, severity, message, related, fix, ...at }: Diagnostic): Diagnostic {
  return {
    code,
    severity,
    message,
    ...location(at),
    ...(related && { related: related.map((other) => ({ message: other.message, ...location(other) })) }),
    ...(fix && {
      fix: { title: fix.title, edits: fix.edits.map((edit) => ({ ...location(edit), newText: edit.newText })) },
    }),
  };
}

function location({ file, range: { start, end } }: Location): Location {
  return {
    file,
    range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
  };
}
