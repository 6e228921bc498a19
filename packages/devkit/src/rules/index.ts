export { applySettings, type SettingsScope } from './apply-settings.ts';
export * from './rule.ts';
export { RuleCodes } from './rule-codes.ts';
export * from './select.ts';
