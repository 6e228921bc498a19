import type { RuleCases } from '../rule-cases.ts';
import { conditionCases } from './conditions.cases.ts';
import { dimensionCases } from './dimensions.cases.ts';
import { entityTypeCases } from './entity-types.cases.ts';
import { extractionCases } from './extraction.cases.ts';
import { processCases } from './processes.cases.ts';
import { relationshipCases } from './relationships.cases.ts';

export const topologyCases: readonly RuleCases[] = [
  ...entityTypeCases,
  ...relationshipCases,
  ...conditionCases,
  ...dimensionCases,
  ...extractionCases,
  ...processCases,
];
