import type { SqlDatabase } from './sql-template.ts';

/** `QUERY_HISTORY`: the queries that ended since it was asked last, by warehouse. */
export const snowflake: SqlDatabase = {
  id: 'sql-snowflake',
  datasource: 'sqlSnowflake',
  product: 'Snowflake',
  endpoint: { host: 'account.snowflakecomputing.com', databaseName: 'SNOWFLAKE', warehouse: 'COMPUTE_WH' },
  entity: 'warehouse',
  dimensions: [
    { key: 'account.name', displayName: 'Account', expression: 'CURRENT_ACCOUNT()' },
    { key: 'warehouse.name', displayName: 'Warehouse', expression: 'warehouse_name' },
  ],
  metrics: [
    {
      key: 'queries',
      displayName: 'Queries',
      description: 'Queries that ended in the last five minutes',
      unit: 'Count',
      expression: 'COUNT(*)',
    },
    {
      key: 'queries.failed',
      displayName: 'Failed queries',
      description: 'Queries that ended in an error in the last five minutes',
      unit: 'Count',
      expression: 'COUNT(error_code)',
    },
    {
      key: 'queries.time',
      displayName: 'Query time',
      description: 'How long a query took on average',
      unit: 'MilliSecond',
      expression: 'AVG(total_elapsed_time)',
    },
    {
      key: 'queries.queued',
      displayName: 'Queueing time',
      description: 'How long a query waited on average because the warehouse was overloaded',
      unit: 'MilliSecond',
      expression: 'AVG(queued_overload_time)',
    },
    {
      key: 'bytes.scanned',
      displayName: 'Bytes scanned',
      description: 'What queries of the last five minutes scanned',
      unit: 'Byte',
      expression: 'SUM(bytes_scanned)',
    },
  ],
  from: `FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY(
  END_TIME_RANGE_START => DATEADD('minute', -5, CURRENT_TIMESTAMP()),
  END_TIME_RANGE_END => CURRENT_TIMESTAMP(),
  RESULT_LIMIT => 10000
))
WHERE warehouse_name IS NOT NULL
GROUP BY warehouse_name`,
  minutes: 5,
  alert: {
    file: 'overloaded-warehouse',
    name: 'overloaded warehouse',
    description: 'Queries waited {severity} ms for the warehouse, more than {threshold} ms: it may need to be larger.',
    metric: 'queries.queued',
    aggregation: 'avg',
    condition: 'ABOVE',
    threshold: 5000,
  },
  access: `\`\`\`sql
CREATE ROLE dynatrace;
GRANT IMPORTED PRIVILEGES ON DATABASE snowflake TO ROLE dynatrace;
GRANT USAGE, MONITOR ON WAREHOUSE compute_wh TO ROLE dynatrace;
CREATE USER dynatrace PASSWORD = '...' DEFAULT_ROLE = dynatrace;
GRANT ROLE dynatrace TO USER dynatrace;
\`\`\`

Of every warehouse whose queries it is to see, the role needs \`MONITOR\`. Asking keeps a warehouse awake, which costs
credits: raise the interval, and with it the span of time in the query, if that is too much.`,
};
