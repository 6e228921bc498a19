export * from './diagnostic.ts';
export { documentRules } from './documents/document-rules.ts';
export * from './error-code.ts';
export * from './format.ts';
export * from './is-within.ts';
export * from './open-extension.ts';
export * from './secret.ts';
export * from './user-error.ts';
