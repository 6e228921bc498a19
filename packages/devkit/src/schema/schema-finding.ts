import type { DocumentPath } from '../documents/document.ts';
import type { SchemaErrorKind } from './schema-rules.ts';

/** A failure put into words, at a place in the document that is yet to be turned into lines and columns. */
export interface SchemaFinding {
  readonly kind: SchemaErrorKind;
  readonly path: DocumentPath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly related?: { readonly path: DocumentPath; readonly message: string };
  readonly fix?: SchemaFix;
  /** The property that is missing, or that an unknown one was meant to be: of the two, one is worth reporting. */
  readonly property?: string;
  /** The unknown property, where it is known which `property` it was meant to be. */
  readonly misspelt?: string;
}

/** Puts another text in the place of the key or the value. */
export interface SchemaFix {
  readonly title: string;
  readonly newText: string;
  /** Whether the quotes that the old text has stay around the new one. */
  readonly keepQuotes: boolean;
}
