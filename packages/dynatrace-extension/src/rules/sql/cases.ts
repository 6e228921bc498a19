import type { RuleCases } from '../rule-cases.ts';
import { jdbcCases } from './jdbc.cases.ts';
import { sqlQueryCases } from './queries.cases.ts';
import { sqlScheduleCases } from './schedule.cases.ts';
import { sqlValueCases } from './values.cases.ts';

export const sqlCases: readonly RuleCases[] = [...sqlValueCases, ...sqlQueryCases, ...sqlScheduleCases, ...jdbcCases];
