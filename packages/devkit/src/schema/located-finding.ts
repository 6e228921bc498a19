import type { Diagnostic } from '../diagnostic.ts';
import type { DocumentPath } from '../documents/document.ts';
import type { SchemaErrorKind } from './schema-rules.ts';

/** A diagnostic, and what it is about: for whoever weighs it against others. */
export interface LocatedFinding {
  readonly diagnostic: Diagnostic;
  readonly kind: SchemaErrorKind;
  /** To the value that the schema judged. */
  readonly path: DocumentPath;
  readonly value: unknown;
  /** The property that is missing, or that an unknown one was meant to be. */
  readonly property?: string;
  /** The unknown property, where it is known which `property` it was meant to be. */
  readonly misspelt?: string;
  /** The `$id` of the schema that demands it. */
  readonly schemaId?: string;
}
