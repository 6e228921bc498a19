import type { SqlDatabase } from './sql-template.ts';

/** `v$sysstat`: what the instance has counted since it was started. */
export const oracle: SqlDatabase = {
  id: 'sql-oracle',
  datasource: 'sqlOracle',
  product: 'Oracle Database',
  endpoint: { host: 'localhost', port: 1521, databaseIdentifier: 'serviceName', serviceName: 'ORCLPDB1' },
  remote: { licenseAccepted: false },
  entity: 'instance',
  dimensions: [
    { key: 'server.name', displayName: 'Server', expression: 'i.host_name' },
    { key: 'instance.name', displayName: 'Instance', expression: 'i.instance_name' },
  ],
  metrics: [
    {
      key: 'sessions',
      displayName: 'Sessions',
      description: 'Sessions that are logged on',
      unit: 'Count',
      expression: statistic('logons current'),
    },
    {
      key: 'executions.count',
      displayName: 'Executions',
      description: 'SQL statements that were executed',
      unit: 'Count',
      expression: statistic('execute count'),
    },
    {
      key: 'commits.count',
      displayName: 'Commits',
      description: 'Transactions that users committed',
      unit: 'Count',
      expression: statistic('user commits'),
    },
    {
      key: 'rollbacks.count',
      displayName: 'Rollbacks',
      description: 'Transactions that users rolled back',
      unit: 'Count',
      expression: statistic('user rollbacks'),
    },
    {
      key: 'physical.reads.count',
      displayName: 'Physical reads',
      description: 'Blocks that were read from disk',
      unit: 'Count',
      expression: statistic('physical reads'),
    },
    {
      key: 'redo.bytes.count',
      displayName: 'Redo',
      description: 'Redo that was generated',
      unit: 'Byte',
      expression: statistic('redo size'),
    },
  ],
  from: `FROM v$sysstat s CROSS JOIN v$instance i
GROUP BY i.host_name, i.instance_name`,
  minutes: 1,
  alert: {
    file: 'many-sessions',
    name: 'many sessions',
    description: 'The instance has {severity} sessions, more than {threshold}: at its limit it refuses further ones.',
    metric: 'sessions',
    aggregation: 'max',
    condition: 'ABOVE',
    threshold: 250,
  },
  access: `\`\`\`sql
CREATE USER dynatrace IDENTIFIED BY "...";
GRANT CREATE SESSION TO dynatrace;
GRANT SELECT ON v_$sysstat TO dynatrace;
GRANT SELECT ON v_$instance TO dynatrace;
\`\`\`

Dynatrace brings Oracle's JDBC driver along: read its [licence](https://dt-url.net/0s1n0pw9) and, if you agree, set
\`licenseAccepted\` to \`true\`.`,
};

/** A row of `v$sysstat` as a column. */
function statistic(name: string): string {
  return `MAX(CASE s.name WHEN '${name}' THEN s.value END)`;
}
