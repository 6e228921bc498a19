import { documentRules, type RuleInfo } from '@extkit/devkit';
import { buildRules } from '../build/build-rules.ts';
import { schemaRules } from '../schema/schema-rules.ts';
import { rules } from './index.ts';

/** Every diagnostic that `verify` and `build` can give. Nx reads it at graph time, so nothing heavy may be imported for it. */
export const ruleInfos: readonly RuleInfo[] = [
  ...documentRules,
  ...Object.values(schemaRules),
  ...rules,
  ...buildRules,
];
