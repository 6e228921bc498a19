import { hasErrors } from '@extkit/devkit';
import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { isObject, type Raw } from './settings-schema.ts';

/** A monitoring configuration that lies in the project: what its developers run the extension with. */
export interface Configuration {
  /** Where its value stands in the document. */
  readonly path: DocumentPath;
  readonly value: unknown;
  /** What it is for, such as `ag_group-default`; absent where the value stands alone. */
  readonly scope?: unknown;
}

/** A configuration whose value is an object, as it should be. */
export interface ReadableConfiguration extends Configuration {
  readonly document: SourceDocument;
  readonly value: Raw;
}

/** The project's monitoring configurations, as far as they can be understood. */
export function configurations({ project }: ManifestModel): ReadableConfiguration[] {
  return project.activations.flatMap((document) =>
    configurationsIn(document).flatMap(({ value, ...found }) =>
      isObject(value) ? [{ ...found, document, value }] : [],
    ),
  );
}

/** None where the file cannot be parsed: what got lost must not be missed. */
export function configurationsIn({ value, problems }: SourceDocument): Configuration[] {
  return hasErrors(problems) ? [] : configurationsAt(value, []);
}

/** A file holds the value itself, or what the API takes: `{ scope, value }`, also as a list (seen in public extensions). */
function configurationsAt(value: unknown, path: DocumentPath): Configuration[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => configurationsAt(item, [...path, index]));
  if (!isObject(value) || !isObject(value.value)) return [{ path, value }];
  return [{ path: [...path, 'value'], value: value.value, scope: value.scope }];
}
