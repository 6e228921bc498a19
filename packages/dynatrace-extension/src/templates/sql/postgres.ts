import type { SqlDatabase } from './sql-template.ts';

/** `pg_stat_database`: a row for each database of the cluster. */
export const postgres: SqlDatabase = {
  id: 'sql-postgres',
  datasource: 'sqlPostgres',
  product: 'PostgreSQL',
  endpoint: { host: 'localhost', port: 5432, databaseName: 'postgres' },
  entity: 'database',
  dimensions: [
    { key: 'server.name', displayName: 'Server', expression: `COALESCE(HOST(inet_server_addr()), 'localhost')` },
    { key: 'database.name', displayName: 'Database', expression: 'datname' },
  ],
  metrics: [
    {
      key: 'connections',
      displayName: 'Connections',
      description: 'Backends that are connected to the database',
      unit: 'Count',
      expression: 'numbackends',
    },
    {
      key: 'commits.count',
      displayName: 'Commits',
      description: 'Transactions that were committed',
      unit: 'Count',
      expression: 'xact_commit',
    },
    {
      key: 'rollbacks.count',
      displayName: 'Rollbacks',
      description: 'Transactions that were rolled back',
      unit: 'Count',
      expression: 'xact_rollback',
    },
    {
      key: 'blocks.read.count',
      displayName: 'Blocks read',
      description: 'Blocks that were not in the buffer cache',
      unit: 'Count',
      expression: 'blks_read',
    },
    {
      key: 'blocks.hit.count',
      displayName: 'Blocks hit',
      description: 'Blocks that were found in the buffer cache',
      unit: 'Count',
      expression: 'blks_hit',
    },
    {
      key: 'deadlocks.count',
      displayName: 'Deadlocks',
      description: 'Deadlocks that were detected',
      unit: 'Count',
      expression: 'deadlocks',
    },
  ],
  from: `FROM pg_stat_database
WHERE datname IS NOT NULL`,
  minutes: 1,
  alert: {
    file: 'many-connections',
    name: 'many connections',
    description:
      'The database has {severity} connections, more than {threshold}: unless told otherwise, a server accepts 100 in all.',
    metric: 'connections',
    aggregation: 'max',
    condition: 'ABOVE',
    threshold: 80,
  },
  access: `\`\`\`sql
CREATE USER dynatrace WITH PASSWORD '...';
\`\`\`

Every user may read \`pg_stat_database\`. For other statistics, \`GRANT pg_monitor TO dynatrace\` is what is needed.`,
};
