import type { Database, SqlMetric } from './database.ts';

/** What MySQL and MariaDB alike count. A SELECT gives what SHOW GLOBAL STATUS does, but as columns of numbers. */
export function globalStatus(table: string): Pick<Database, 'entity' | 'dimensions' | 'metrics' | 'from' | 'alert'> {
  return {
    entity: 'server',
    dimensions: [{ key: 'server.name', displayName: 'Server', expression: '@@hostname' }],
    metrics,
    from: `FROM ${table}`,
    alert: {
      file: 'many-connections',
      name: 'many connections',
      description:
        'The server has {severity} connections, more than {threshold}: unless told otherwise, it accepts 151.',
      metric: 'connections',
      aggregation: 'max',
      condition: 'ABOVE',
      threshold: 120,
    },
  };
}

/** A row of the table as a column: its value is a text there. */
function status(name: string): string {
  return `CAST(MAX(CASE variable_name WHEN '${name}' THEN variable_value END) AS UNSIGNED)`;
}

const metrics: readonly SqlMetric[] = [
  {
    key: 'connections',
    displayName: 'Connections',
    description: 'Connections that are open',
    unit: 'Count',
    expression: status('Threads_connected'),
  },
  {
    key: 'threads.running',
    displayName: 'Running threads',
    description: 'Connections that are not asleep',
    unit: 'Count',
    expression: status('Threads_running'),
  },
  {
    key: 'queries.count',
    displayName: 'Queries',
    description: 'Statements that clients sent',
    unit: 'Count',
    expression: status('Questions'),
  },
  {
    key: 'slow.queries.count',
    displayName: 'Slow queries',
    description: 'Statements that took longer than long_query_time',
    unit: 'Count',
    expression: status('Slow_queries'),
  },
  {
    key: 'failed.connections.count',
    displayName: 'Failed connections',
    description: 'Attempts to connect that failed',
    unit: 'Count',
    expression: status('Aborted_connects'),
  },
  {
    key: 'lock.waits.count',
    displayName: 'Row lock waits',
    description: 'How often InnoDB had to wait for a row lock',
    unit: 'Count',
    expression: status('Innodb_row_lock_waits'),
  },
];
