import type { RuleCases } from '../rule-cases.ts';
import { mibObjectCases } from './mib-objects.cases.ts';
import { mibTypeCases } from './mib-types.cases.ts';
import { snmpTableCases } from './tables.cases.ts';
import { snmpValueCases } from './values.cases.ts';

export const snmpCases: readonly RuleCases[] = [
  ...snmpValueCases,
  ...snmpTableCases,
  ...mibObjectCases,
  ...mibTypeCases,
];
