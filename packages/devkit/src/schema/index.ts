export { createSchemaChecker, type SchemaChecker, type SchemaCheckerOptions } from './schema-checker.ts';
export type { JsonSchema } from './schema-index.ts';
export { schemaRules, type SchemaErrorKind } from './schema-rules.ts';
