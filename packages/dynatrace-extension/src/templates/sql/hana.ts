import type { SqlDatabase } from './sql-template.ts';

/** The monitoring views of a host: its memory, and what its services have done since they were started. */
export const hana: SqlDatabase = {
  id: 'sql-hana',
  datasource: 'sqlHana',
  product: 'SAP HANA',
  endpoint: { host: 'localhost', port: 30_015 },
  entity: 'host',
  dimensions: [
    { key: 'system.name', displayName: 'System', expression: 'd.system_id' },
    { key: 'host.name', displayName: 'Host', expression: 'r.host' },
  ],
  metrics: [
    {
      key: 'memory.used',
      displayName: 'Used memory',
      description: 'Memory that the processes of SAP HANA use on the host',
      unit: 'Byte',
      expression: 'r.instance_total_memory_used_size',
    },
    {
      key: 'memory.limit',
      displayName: 'Memory limit',
      description: 'Memory that the processes of SAP HANA may use on the host',
      unit: 'Byte',
      expression: 'r.allocation_limit',
    },
    {
      key: 'updates.count',
      displayName: 'Updates',
      description: 'Transactions that changed something',
      unit: 'Count',
      expression: 'w.updates',
    },
    {
      key: 'commits.count',
      displayName: 'Commits',
      description: 'Transactions that were committed',
      unit: 'Count',
      expression: 'w.commits',
    },
    {
      key: 'rollbacks.count',
      displayName: 'Rollbacks',
      description: 'Transactions that were rolled back',
      unit: 'Count',
      expression: 'w.rollbacks',
    },
  ],
  from: `FROM m_host_resource_utilization r
JOIN (
  SELECT
    host,
    SUM(update_transaction_count) AS updates,
    SUM(commit_count) AS commits,
    SUM(rollback_count) AS rollbacks
  FROM m_workload
  GROUP BY host
) w ON w.host = r.host
CROSS JOIN m_database d`,
  minutes: 1,
  alert: {
    file: 'many-rollbacks',
    name: 'many rollbacks',
    description: '{severity} transactions were rolled back in a minute, more than {threshold}.',
    metric: 'rollbacks.count',
    aggregation: 'sum',
    condition: 'ABOVE',
    threshold: 100,
  },
  access: `\`\`\`sql
CREATE USER dynatrace PASSWORD "..." NO FORCE_FIRST_PASSWORD_CHANGE;
GRANT MONITORING TO dynatrace;
\`\`\``,
};
