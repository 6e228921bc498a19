import type { RuleCases } from '../rule-cases.ts';
import { cardCases } from './cards.cases.ts';
import { chartCases } from './charts.cases.ts';
import { conditionCases } from './conditions.cases.ts';
import { contentCases } from './content.cases.ts';
import { repeatedCases } from './repeated.cases.ts';
import { selectorCases } from './selectors.cases.ts';

export const screensCases: readonly RuleCases[] = [
  ...cardCases,
  ...repeatedCases,
  ...selectorCases,
  ...chartCases,
  ...conditionCases,
  ...contentCases,
];
