import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';
import type { Text } from './collection.ts';
import { textsIn } from './texts.ts';

/** An entry of the manifest's `vars`. */
export interface Variable {
  readonly path: DocumentPath;
  readonly id: Text;
  /** As it stands in the manifest; what is of another type than it should be is the schema's business. */
  readonly value: unknown;
}

/** A place at which a variable's value is put in. */
export interface VariableReference {
  readonly id: string;
  /** The text that holds it. */
  readonly path: DocumentPath;
  /** Of `var:` in the text, in UTF-16 code units. */
  readonly start: number;
}

/** Wherever it stands in a text: alone, in `$prefix(var:x)` or in a query. */
const REFERENCE = /(?<![\w:])var:(?<id>\w(?:[\w.-]*\w)?)/g;

export function variables(manifest: SourceDocument): Variable[] {
  return select(manifest.value, ['vars', '*']).flatMap(({ path, value }) => {
    const id = selectText(value, ['id']) ?? '';
    return id === '' ? [] : { path, id: { text: id, path: [...path, 'id'] }, value };
  });
}

/** The references in a part of the manifest. */
export function variableReferences(value: unknown, at: DocumentPath = []): VariableReference[] {
  return textsIn(value, at).flatMap(({ text, path }) =>
    text.includes('var:')
      ? [...text.matchAll(REFERENCE)].map(({ groups, index }) => ({ id: groups?.id ?? '', path, start: index }))
      : [],
  );
}
