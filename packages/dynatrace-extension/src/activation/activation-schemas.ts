import { documentsOf } from '../manifest/documents-of.ts';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { readSettingsSchema, type SettingsSchema } from './settings-schema.ts';
import { readOnce } from '../manifest/read-once.ts';

/** An activation schema of a Python extension, and the file that it stands in. */
export interface ActivationSchema {
  readonly document: SourceDocument;
  readonly schema: SettingsSchema;
}

/** The activation schemas that the manifest names and that could be parsed. */
export function activationSchemas(model: ManifestModel): ActivationSchema[] {
  return documentsOf(model, 'activation schema').map(({ document }) => ({ document, schema: schemaIn(document) }));
}

export const schemaIn = readOnce((document: SourceDocument): SettingsSchema => readSettingsSchema(document.value));
