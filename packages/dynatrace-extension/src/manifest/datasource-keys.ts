/** The keys of the manifest that tell Dynatrace how to collect data (facts 3.4). */
export const datasourceKeys = [
  'gcp',
  'jdbc',
  'jmx',
  'prometheus',
  'python',
  'snmp',
  'snmptraps',
  'sqlDb2',
  'sqlHana',
  'sqlMySql',
  'sqlOracle',
  'sqlPostgres',
  'sqlServer',
  'sqlSnowflake',
  'statsd',
  'wmi',
] as const;

export type DatasourceKey = (typeof datasourceKeys)[number];
