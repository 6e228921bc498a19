export * from './diagnostic.ts';
export { documentRules } from './documents/document-rules.ts';
export * from './format.ts';
export * from './observation.ts';
export * from './open-extension.ts';
export { suggest } from './schema/suggest.ts';
export * from './secret.ts';
export * from './user-error.ts';
