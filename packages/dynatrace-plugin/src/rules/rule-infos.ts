import { documentRules, type RuleInfo } from '@extkit/devkit';
import { buildRules } from '../build/build-rules.ts';
import { schemaRules } from '../schema/schema-rules.ts';
import { rules } from './index.ts';

/** Every diagnostic that `verify` and `build` can give. Kept light, for it is read without verifying anything. */
export const ruleInfos: readonly RuleInfo[] = [
  ...documentRules,
  ...Object.values(schemaRules),
  ...rules,
  ...buildRules,
];
