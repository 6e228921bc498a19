import { documentRules, type RuleInfo } from '@extkit/devkit';
import { officialSchemaRule } from '../official-schemas/official-schema-rule.ts';
import { schemaRules } from '../schema/schema-rules.ts';
import { rules } from './index.ts';

/** Every diagnostic that `verify` can give. Nx reads it at graph time, so nothing heavy may be imported for it. */
export const ruleInfos: readonly RuleInfo[] = [
  ...documentRules,
  ...Object.values(schemaRules),
  officialSchemaRule,
  ...rules,
];
