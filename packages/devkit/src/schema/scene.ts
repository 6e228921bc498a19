import type { DocumentPath } from '../documents/document.ts';
import type { SchemaFailure } from './schema-failure.ts';
import type { SchemaIndex } from './schema-index.ts';
import { shown, subject } from './wording.ts';

/** What a description may look at besides the failure. */
export interface Scene {
  readonly path: DocumentPath;
  readonly index: SchemaIndex;
  /** The value as the document has it, such as `1.10` for 1.1. */
  readonly source: string;
}

/** As a sentence names what is wrong: the value, or a property's name. */
export function nameOf({ propertyName }: SchemaFailure, { path }: Scene): string {
  return propertyName === undefined ? subject(path) : `'${propertyName}'`;
}

/** What the schema's author says in `x-message`: it goes on after the name of the value, such as "must end in .json". */
export function authorsMessage(failure: SchemaFailure, scene: Scene): string | undefined {
  const words = authorsWords(failure);
  if (words === undefined) return undefined;
  const { data } = failure;
  const found = typeof data === 'object' ? '' : ` (found ${shown(data)})`;
  return `${nameOf(failure, scene)} ${words}${found}.`;
}

/** `x-message` itself, without a full stop. */
export function authorsWords({ parent }: SchemaFailure): string | undefined {
  const words = parent['x-message'];
  return typeof words === 'string' ? words.replace(/\.$/, '') : undefined;
}
