import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../manifest/manifest-model.ts';
import { activationRules } from './activation/index.ts';
import { assetsRules } from './assets/index.ts';
import { collectionRules } from './collection/index.ts';
import { filesRules } from './files/index.ts';
import { gcpRules } from './gcp/index.ts';
import { identityRules } from './identity/index.ts';
import { jmxRules } from './jmx/index.ts';
import { metricsRules } from './metrics/index.ts';
import { openpipelineRules } from './openpipeline/index.ts';
import { packageRules } from './package/index.ts';
import { prometheusRules } from './prometheus/index.ts';
import { screensRules } from './screens/index.ts';
import { snmpRules } from './snmp/index.ts';
import { sqlRules } from './sql/index.ts';
import { topologyRules } from './topology/index.ts';
import { variablesRules } from './variables/index.ts';
import { wmiRules } from './wmi/index.ts';

/** Every rule besides the schemas, area by area. */
export const rules: readonly Rule<ManifestModel>[] = [
  ...identityRules,
  ...filesRules,
  ...packageRules,
  ...collectionRules,
  ...metricsRules,
  ...variablesRules,
  ...snmpRules,
  ...wmiRules,
  ...sqlRules,
  ...prometheusRules,
  ...jmxRules,
  ...gcpRules,
  ...topologyRules,
  ...screensRules,
  ...activationRules,
  ...assetsRules,
  ...openpipelineRules,
];
