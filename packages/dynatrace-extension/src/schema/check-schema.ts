import type { Diagnostic } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { createSchemaChecker, type SchemaChecker } from '@extkit/devkit/schema';
import { documentsOf } from '../manifest/documents-of.ts';
import type { FilePurpose } from '../manifest/file-references.ts';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { fileSchemas } from './file-schemas.ts';
import { manifestSchema } from './manifest-schema.ts';
import type { Schema } from './schema.ts';
import { schemaRules } from './schema-rules.ts';

const codes = {
  ...Object.fromEntries(Object.entries(schemaRules).map(([kind, { code }]) => [kind, code])),
  /** What the schema forbids are unknown properties of which it knows what was meant. */
  forbidden: schemaRules.unknownProperty.code,
};

/** Made once per process: compiling a schema takes far longer than checking a document. */
const checkers = new Map<Schema, SchemaChecker>();

/** Gives what is wrong with a document's shape, sorted by place. */
export function checkSchema(document: SourceDocument, schema: Schema = manifestSchema): Diagnostic[] {
  const checker = checkers.get(schema) ?? createSchemaChecker({ schema, codes });
  checkers.set(schema, checker);
  return checker.check(document);
}

/** Gives what is wrong with the shapes of the files that the manifest names. */
export function checkFileSchemas(model: ManifestModel): Diagnostic[] {
  return Object.entries(fileSchemas).flatMap(([purpose, schema]) =>
    documentsOf(model, purpose as FilePurpose).flatMap(({ document }) => checkSchema(document, schema)),
  );
}
