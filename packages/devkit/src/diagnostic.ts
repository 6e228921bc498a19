import { byCodeUnit } from './by-code-unit.ts';

/** A place in a text file. Lines and columns count from 1; a column is a UTF-16 code unit, as editors and SARIF count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character (inclusive) to the end (exclusive). */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range in a file. `file` is an absolute path. */
export interface Location {
  readonly file: string;
  readonly range: Range;
}

export type Severity = 'error' | 'warning' | 'info';

/** Replaces the text at `range` by `newText`; an empty `newText` deletes. */
export interface TextEdit extends Location {
  readonly newText: string;
}

/** A change that mends a diagnostic, as an editor would offer it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Another place that explains a diagnostic, such as the first of two equal keys. */
export interface RelatedLocation extends Location {
  readonly message: string;
}

/** What is wrong, where, and what to do. Data only: printing is a reporter's job. */
export interface Diagnostic extends Location {
  /** Stable: `DTX…` Dynatrace extension, `DOC…` any document. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence or two: what is wrong and what to do about it. */
  readonly message: string;
  readonly related?: readonly RelatedLocation[];
  readonly fix?: Fix;
}

/** The start of a file: for what concerns a file as a whole. */
export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Negative where `a` comes first, 0 where both are the same. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** Sorts by file, then position, then code, so that output does not depend on the order in which rules ran. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      byCodeUnit(a.file, b.file) ||
      comparePositions(a.range.start, b.range.start) ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.message, b.message),
  );
}
