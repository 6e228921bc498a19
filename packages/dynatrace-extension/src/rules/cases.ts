import { activationCases } from './activation/cases.ts';
import { assetsCases } from './assets/cases.ts';
import { collectionCases } from './collection/cases.ts';
import { filesCases } from './files/cases.ts';
import { gcpCases } from './gcp/cases.ts';
import { identityCases } from './identity/cases.ts';
import { jmxCases } from './jmx/cases.ts';
import { metricsCases } from './metrics/cases.ts';
import { openpipelineCases } from './openpipeline/cases.ts';
import { packageCases } from './package/cases.ts';
import { prometheusCases } from './prometheus/cases.ts';
import { screensCases } from './screens/cases.ts';
import { snmpCases } from './snmp/cases.ts';
import { sqlCases } from './sql/cases.ts';
import { topologyCases } from './topology/cases.ts';
import { variablesCases } from './variables/cases.ts';
import { wmiCases } from './wmi/cases.ts';
import type { RuleCases } from './rule-cases.ts';
import { schemaCases } from '../schema/cases.ts';

/** What breaks and what keeps each rule: the tests' table, and where the examples of the documentation come from. */
export const ruleCases: readonly RuleCases[] = [
  ...schemaCases,
  ...identityCases,
  ...filesCases,
  ...packageCases,
  ...collectionCases,
  ...metricsCases,
  ...variablesCases,
  ...snmpCases,
  ...wmiCases,
  ...sqlCases,
  ...prometheusCases,
  ...jmxCases,
  ...gcpCases,
  ...topologyCases,
  ...screensCases,
  ...activationCases,
  ...assetsCases,
  ...openpipelineCases,
];
