import type { RuleCases } from '../rule-cases.ts';
import { entryCases } from './entries.cases.ts';
import { pathCases } from './paths.cases.ts';

export const filesCases: readonly RuleCases[] = [...pathCases, ...entryCases];
