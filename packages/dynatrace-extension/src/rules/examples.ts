import type { RuleExample } from '@extkit/devkit';
import { officialSchemaExample } from '../official-schemas/official-schema-rule.ts';
import { ruleCases } from './cases.ts';
import { withoutMarks } from './rule-cases.ts';

/** An example for every rule: the first of its cases. */
export const examples: readonly RuleExample[] = [
  ...ruleCases.flatMap(({ code, invalid: [first] }) =>
    first ? [{ code, wrong: withoutMarks(first.to), right: first.from }] : [],
  ),
  officialSchemaExample,
];
