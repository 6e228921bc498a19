import { db2 } from './db2.ts';
import { hana } from './hana.ts';
import { jdbcTemplate } from './jdbc.ts';
import { mysql } from './mysql.ts';
import { oracle } from './oracle.ts';
import { postgres } from './postgres.ts';
import { snowflake } from './snowflake.ts';
import { sqlServer } from './sql-server.ts';
import { sqlTemplate } from './sql-template.ts';

/** A template for each database that has a datasource, and one for all that have none. */
export const sqlTemplates = [
  ...[oracle, sqlServer, mysql, postgres, db2, hana, snowflake].map(sqlTemplate),
  jdbcTemplate,
];
