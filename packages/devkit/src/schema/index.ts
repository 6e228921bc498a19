export { asMeant } from './as-meant.ts';
export { toEditorSchema } from './editor-schema.ts';
export { foreignPattern } from './foreign-pattern.ts';
export type { LocatedFinding } from './located-finding.ts';
export { createSchemaChecker, type SchemaChecker, type SchemaCheckerOptions } from './schema-checker.ts';
export { SchemaError } from './schema-error.ts';
export type { JsonSchema } from './schema-index.ts';
export { schemaRules, type SchemaErrorKind } from './schema-rules.ts';
