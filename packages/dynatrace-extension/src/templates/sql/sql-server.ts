import type { SqlDatabase } from './sql-template.ts';

/** `sys.dm_os_performance_counters`: those of the whole server. Counters of events per second count up in there. */
export const sqlServer: SqlDatabase = {
  id: 'sql-server',
  datasource: 'sqlServer',
  product: 'Microsoft SQL Server',
  endpoint: { host: 'localhost', port: 1433, instanceName: '', databaseName: 'master' },
  entity: 'server',
  dimensions: [
    { key: 'server.name', displayName: 'Server', expression: `CAST(SERVERPROPERTY('ServerName') AS nvarchar(128))` },
  ],
  metrics: [
    {
      key: 'connections',
      displayName: 'Connections',
      description: 'Users that are connected to the server',
      unit: 'Count',
      expression: counter('User Connections'),
    },
    {
      key: 'batches.count',
      displayName: 'Batches',
      description: 'Batches of Transact-SQL that the server received',
      unit: 'Count',
      expression: counter('Batch Requests/sec'),
    },
    {
      key: 'transactions.count',
      displayName: 'Transactions',
      description: 'Transactions that were started, in all databases',
      unit: 'Count',
      expression: counter('Transactions/sec'),
    },
    {
      key: 'deadlocks.count',
      displayName: 'Deadlocks',
      description: 'Requests for locks that ended in a deadlock',
      unit: 'Count',
      expression: counter('Number of Deadlocks/sec'),
    },
    {
      key: 'page.life',
      displayName: 'Page life expectancy',
      description: 'For how long a page stays in the buffer pool',
      unit: 'Second',
      expression: counter('Page life expectancy'),
    },
    {
      key: 'memory',
      displayName: 'Memory',
      description: 'Memory that the server has committed',
      unit: 'KiloByte',
      expression: counter('Total Server Memory (KB)'),
    },
  ],
  from: `FROM sys.dm_os_performance_counters
WHERE instance_name IN ('', '_Total')`,
  minutes: 1,
  alert: {
    file: 'short-page-life',
    name: 'pages leave memory soon',
    description: 'Pages stay in memory for {severity} seconds, less than {threshold}: the server may need more memory.',
    metric: 'page.life',
    aggregation: 'min',
    condition: 'BELOW',
    threshold: 300,
  },
  access: `\`\`\`sql
CREATE LOGIN dynatrace WITH PASSWORD = '...';
GRANT VIEW SERVER STATE TO dynatrace;
\`\`\``,
};

/** A row of the view as a column. */
function counter(name: string): string {
  return `MAX(CASE counter_name WHEN '${name}' THEN cntr_value END)`;
}
