import type { Diagnostic } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { createSchemaChecker, type LocatedFinding, type SchemaChecker } from '@extkit/devkit/schema';
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
  return checkerOf(schema).check(document);
}

/** The same, unsorted, with what each is about. */
export function findInSchema(document: SourceDocument, schema: Schema = manifestSchema): LocatedFinding[] {
  return checkerOf(schema).find(document);
}

function checkerOf(schema: Schema): SchemaChecker {
  const checker = checkers.get(schema) ?? createSchemaChecker({ schema, codes });
  checkers.set(schema, checker);
  return checker;
}
