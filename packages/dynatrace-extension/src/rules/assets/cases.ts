import type { RuleCases } from '../rule-cases.ts';
import { alertNameCases } from './alert-names.cases.ts';
import { alertCases } from './alerts.cases.ts';
import { documentCases } from './documents.cases.ts';
import { layoutCases } from './layouts.cases.ts';

export const assetsCases: readonly RuleCases[] = [...alertCases, ...alertNameCases, ...documentCases, ...layoutCases];
