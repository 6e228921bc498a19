import type { Diagnostic, Location } from '../diagnostic.ts';

/** Keys and indices from a document's root to a value in it. */
export type DocumentPath = readonly (string | number)[];

/**
 * A parsed text that remembers where everything stood. Parsing never throws: a text that cannot be parsed whole gives
 * what could be understood as `value`, and everything that is wrong with it as `problems`.
 */
export interface SourceDocument {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  /** Plain objects, arrays and scalars; `undefined` where nothing could be understood. */
  readonly value: unknown;
  readonly problems: readonly Diagnostic[];
  /**
   * Where the value at the path stands, or its key. Where the path does not exist, the nearest ancestor's place: for a
   * missing property, that is the object that should have it.
   */
  at(path: DocumentPath, part?: 'key' | 'value'): Location;
  /**
   * Where a part of the text at the path stands, such as one name in a long query. Gives `undefined` where the source
   * writes the part otherwise than the value has it: with escapes, or folded over several lines.
   *
   * @param start offset in the value, in UTF-16 code units
   */
  within(path: DocumentPath, start: number, length: number): Location | undefined;
  /** The comments of a YAML document, in their order; of another language, none. Looked for anew at each call. */
  comments(): readonly SourceComment[];
}

/** A comment, from its `#` to the end of its line. */
export interface SourceComment extends Location {
  readonly text: string;
}

/** The bounds that keep a hostile or accidental monster from costing more than a diagnostic. */
export interface DocumentLimits {
  /** Bytes of the file. */
  readonly size: number;
  /** Objects and arrays within each other. */
  readonly depth: number;
  /** Nodes that YAML aliases may stand for, all in all. */
  readonly aliases: number;
}

/** How a text is read. */
export interface ParseOptions extends Partial<DocumentLimits> {
  /**
   * `python` reads JSON as Python's `json` module does: `NaN` and the infinities are numbers and of equal keys the last one
   * counts, both with a warning; a byte-order mark is an error. Of no effect on other languages.
   */
  readonly json?: 'standard' | 'python';
}

/** 10 MB, 100 levels, 10,000 aliased nodes: far beyond any real manifest. */
export const DOCUMENT_LIMITS: DocumentLimits = { size: 10_000_000, depth: 100, aliases: 10_000 };
