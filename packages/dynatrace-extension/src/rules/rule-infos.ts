import { documentRules, type RuleInfo } from '@extkit/devkit';
import { buildRules } from '../build-rules.ts';
import { officialSchemaRule } from '../official-schemas/official-schema-rule.ts';
import { schemaRules } from '../schema/schema-rules.ts';
import { rules } from './index.ts';

/** Every diagnostic that `verify` can give. Kept light, for it is read without verifying anything. */
export const verifyRules: readonly RuleInfo[] = [
  ...documentRules,
  ...Object.values(schemaRules),
  officialSchemaRule,
  ...rules,
];

/** Those and the ones that only `build` can give. */
export const ruleInfos: readonly RuleInfo[] = [...verifyRules, ...buildRules];
