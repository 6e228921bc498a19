import type { ProjectTemplate } from '@extkit/devkit';
import { prometheusTemplate } from './prometheus.ts';
import { pythonTemplate } from './python.ts';
import { snmpTemplate } from './snmp.ts';

/** What a new project can start from, in the order in which they are offered. */
export const templates: readonly ProjectTemplate[] = [pythonTemplate, prometheusTemplate, snmpTemplate];
