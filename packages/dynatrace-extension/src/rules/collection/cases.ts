import type { RuleCases } from '../rule-cases.ts';
import { dimensionCases } from './dimensions.cases.ts';
import { featureSetCases } from './feature-sets.cases.ts';
import { groupCases } from './groups.cases.ts';
import { intervalCases } from './intervals.cases.ts';
import { limitCases } from './limits.cases.ts';

export const collectionCases: readonly RuleCases[] = [
  ...limitCases,
  ...dimensionCases,
  ...groupCases,
  ...intervalCases,
  ...featureSetCases,
];
