import { sortDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { SourceDocument } from '../documents/document.ts';
import { CompiledSchema, type SchemaOptions } from './compiled-schema.ts';
import { FindingLocator } from './finding-locator.ts';
import type { LocatedFinding } from './located-finding.ts';
import type { SchemaErrorKind } from './schema-rules.ts';

export interface SchemaCheckerOptions extends SchemaOptions {
  /** The codes of the diagnostics, by kind; `DOC01…` where there is none. */
  readonly codes?: Partial<Record<SchemaErrorKind, string>>;
}

/** Checks documents against a schema. Make one and keep it: the schema is compiled once, when it is first needed. */
export interface SchemaChecker {
  /**
   * Gives what is wrong with the document's value, sorted by place. Syntax errors are not repeated; after one, what was
   * understood of the text may be blamed for what was lost, so look at `document.problems` first.
   */
  check(document: SourceDocument): Diagnostic[];
  /** The same, unsorted, with what each is about. */
  find(document: SourceDocument): LocatedFinding[];
}

/**
 * Makes a checker that turns a schema's errors into located diagnostics. Beside JSON Schema, three annotations count:
 *
 * - `x-message` says what a pattern, a format or a choice means. It goes on after the value's name: "must end in .json".
 * - `x-severity` is the severity of what is found at this schema or below it, but not behind a `$ref`.
 * - `deprecated: true` gives a warning where the value is present, with `x-message` as its text. In a branch of a choice
 *   it also counts where another branch fits.
 *
 * @throws {SchemaError} at the first check, where the schema is not valid in ajv's strict mode: that is a bug of its author
 */
export function createSchemaChecker(options: SchemaCheckerOptions): SchemaChecker {
  let compiled: CompiledSchema | undefined;
  const find = (document: SourceDocument): LocatedFinding[] => {
    if (document.value === undefined) return [];
    compiled ??= new CompiledSchema(options);
    const locator = new FindingLocator(document, compiled.index, options.codes ?? {});
    return locator.locate(compiled.validate(document.value, (pointer) => locator.sourceAt(pointer)));
  };
  return { find, check: (document) => sortDiagnostics(find(document).map(({ diagnostic }) => diagnostic)) };
}
