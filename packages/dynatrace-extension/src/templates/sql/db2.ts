import type { SqlDatabase } from './sql-template.ts';

/** `MON_GET_DATABASE`: the database, the sum of its members. */
export const db2: SqlDatabase = {
  id: 'sql-db2',
  datasource: 'sqlDb2',
  product: 'IBM Db2',
  endpoint: { host: 'localhost', port: 50_000, databaseName: 'SAMPLE' },
  entity: 'database',
  dimensions: [
    { key: 'server.name', displayName: 'Server', expression: 's.host_name' },
    { key: 'database.name', displayName: 'Database', expression: 'CURRENT SERVER' },
  ],
  metrics: [
    {
      key: 'connections',
      displayName: 'Connections',
      description: 'Applications that are connected to the database',
      unit: 'Count',
      expression: 'SUM(d.appls_cur_cons)',
    },
    {
      key: 'commits.count',
      displayName: 'Commits',
      description: 'Transactions that applications committed',
      unit: 'Count',
      expression: 'SUM(d.total_app_commits)',
    },
    {
      key: 'rollbacks.count',
      displayName: 'Rollbacks',
      description: 'Transactions that applications rolled back',
      unit: 'Count',
      expression: 'SUM(d.total_app_rollbacks)',
    },
    {
      key: 'deadlocks.count',
      displayName: 'Deadlocks',
      description: 'Deadlocks that were detected',
      unit: 'Count',
      expression: 'SUM(d.deadlocks)',
    },
    {
      key: 'lock.timeouts.count',
      displayName: 'Lock timeouts',
      description: 'Requests for locks that took too long',
      unit: 'Count',
      expression: 'SUM(d.lock_timeouts)',
    },
    {
      key: 'rows.read.count',
      displayName: 'Rows read',
      description: 'Rows that were read from tables',
      unit: 'Count',
      expression: 'SUM(d.rows_read)',
    },
  ],
  from: `FROM TABLE(MON_GET_DATABASE(-2)) AS d, SYSIBMADM.ENV_SYS_INFO AS s
GROUP BY s.host_name`,
  minutes: 1,
  alert: {
    file: 'lock-timeouts',
    name: 'lock timeouts',
    description: '{severity} requests for locks took too long in a minute, more than {threshold}.',
    metric: 'lock.timeouts.count',
    aggregation: 'sum',
    condition: 'ABOVE',
    threshold: 10,
  },
  access: `\`\`\`sql
GRANT CONNECT ON DATABASE TO USER dynatrace;
GRANT EXECUTE ON FUNCTION SYSPROC.MON_GET_DATABASE TO USER dynatrace;
GRANT SELECT ON SYSIBMADM.ENV_SYS_INFO TO USER dynatrace;
\`\`\`

Db2 knows the users of its operating system: the user, with its password, is made there.`,
};
