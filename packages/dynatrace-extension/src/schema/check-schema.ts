import type { Diagnostic } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { createSchemaChecker, type SchemaChecker } from '@extkit/devkit/schema';
import { manifestSchema } from './manifest-schema.ts';
import { schemaRules } from './schema-rules.ts';

const codes = {
  ...Object.fromEntries(Object.entries(schemaRules).map(([kind, { code }]) => [kind, code])),
  /** What the schema forbids are unknown properties of which it knows what was meant. */
  forbidden: schemaRules.unknownProperty.code,
};

/** Made once per process: compiling the schema takes far longer than checking a manifest. */
const checker: SchemaChecker = createSchemaChecker({ schema: manifestSchema, codes });

/** Gives what is wrong with the manifest's shape, sorted by place. */
export function checkSchema(manifest: SourceDocument): Diagnostic[] {
  return checker.check(manifest);
}
