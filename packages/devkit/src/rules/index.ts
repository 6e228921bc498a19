export * from './rule.ts';
export * from './select.ts';
