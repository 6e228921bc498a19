import type { Diagnostic, Range, Severity } from '../diagnostic.ts';
import { printable } from '../terminal/printable.ts';
import { relativeDiagnostics } from './relative-diagnostics.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * For GitHub Actions: one workflow command per finding, which becomes an annotation of the changed file. Nothing for no
 * findings. Source: GitHub's "Workflow commands for GitHub Actions".
 */
export const github: Reporter = (diagnostics, { root }) =>
  relativeDiagnostics(diagnostics, root)
    .map((diagnostic) => `${command(diagnostic)}\n`)
    .join('');

function command({ code, severity, message, file, range }: Diagnostic): string {
  const properties = { file, ...place(range), title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(message)}`;
}

/** GitHub takes columns only where the range lies on one line. */
function place({ start, end }: Range): Record<string, string> {
  const lines = { line: `${start.line}`, endLine: `${end.line}` };
  return start.line === end.line ? { ...lines, col: `${start.column}`, endColumn: `${end.column}` } : lines;
}

/** The escapes of a command's message; whatever else would steer a terminal is made visible. */
function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
