import type { RuleCases } from '../rule-cases.ts';
import { configurationCases } from './configuration.cases.ts';
import { constraintsCases } from './constraints.cases.ts';
import { defaultsCases } from './defaults.cases.ts';
import { referencesCases } from './references.cases.ts';
import { schemaCases } from './schema.cases.ts';

export const activationCases: readonly RuleCases[] = [
  ...defaultsCases,
  ...schemaCases,
  ...referencesCases,
  ...constraintsCases,
  ...configurationCases,
];
