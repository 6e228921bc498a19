import { documentsOf } from '../manifest/documents-of.ts';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { readSettingsSchema, type SettingsSchema } from './settings-schema.ts';

/** An activation schema of a Python extension, and the file that it stands in. */
export interface ActivationSchema {
  readonly document: SourceDocument;
  readonly schema: SettingsSchema;
}

/** Read once however many rules look at it. */
const read = new WeakMap<SourceDocument, SettingsSchema>();

/** The activation schemas that the manifest names and that could be parsed. */
export function activationSchemas(model: ManifestModel): ActivationSchema[] {
  return documentsOf(model, 'activation schema').map(({ document }) => ({ document, schema: schemaIn(document) }));
}

export function schemaIn(document: SourceDocument): SettingsSchema {
  const schema = read.get(document) ?? readSettingsSchema(document.value);
  read.set(document, schema);
  return schema;
}
