import { globalStatus } from './global-status.ts';
import type { SqlDatabase } from './sql-template.ts';

/** The status of the server, from MySQL 5.7 on. */
export const mysql: SqlDatabase = {
  ...globalStatus('performance_schema.global_status'),
  id: 'sql-mysql',
  datasource: 'sqlMySql',
  product: 'MySQL',
  endpoint: { host: 'localhost', port: 3306 },
  minutes: 1,
  access: `\`\`\`sql
CREATE USER dynatrace IDENTIFIED BY '...';
GRANT SELECT ON performance_schema.global_status TO dynatrace;
\`\`\``,
};
