import type { ProjectTemplate } from '@extkit/devkit';
import { jmxTemplate } from './jmx.ts';
import { prometheusTemplate } from './prometheus.ts';
import { pythonTemplate } from './python.ts';
import { snmpTrapsTemplate } from './snmp-traps.ts';
import { snmpTemplate } from './snmp.ts';
import { sqlTemplates } from './sql/index.ts';
import { wmiTemplate } from './wmi.ts';

/** What a new project can start from, in the order in which they are offered. */
export const templates: readonly ProjectTemplate[] = [
  pythonTemplate,
  prometheusTemplate,
  snmpTemplate,
  snmpTrapsTemplate,
  wmiTemplate,
  jmxTemplate,
  ...sqlTemplates,
];
