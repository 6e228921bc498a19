export * from './diagnostic.ts';
export * from './format.ts';
export * from './open-extension.ts';
export * from './secret.ts';
export * from './user-error.ts';
