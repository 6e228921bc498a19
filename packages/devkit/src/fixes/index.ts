export { applyFixes, type AppliedFixes, type Fixable } from './apply-fixes.ts';
export { fixExtension, type FixOptions, type FixResult } from './fix-extension.ts';
