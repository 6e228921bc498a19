import type { RuleCases } from '../rule-cases.ts';
import { packagingCases } from './packaging.cases.ts';
import { programCases } from './program.cases.ts';
import { sizeCases } from './size.cases.ts';

export const packageCases: readonly RuleCases[] = [...programCases, ...packagingCases, ...sizeCases];
