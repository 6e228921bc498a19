import type { ProjectTemplate } from '@extkit/devkit';
import { projectFiles } from '../project-files.ts';
import { projectNames } from '../project-names.ts';
import { databaseParts } from './database-parts.ts';
import type { Database } from './database.ts';
import { globalStatus } from './global-status.ts';

/** Any other database that has a JDBC driver. MariaDB stands for them. */
export const jdbcTemplate: ProjectTemplate = {
  id: 'jdbc',
  description: 'Any other database with a JDBC driver, such as MariaDB',
  files({ name, author }) {
    const names = projectNames(name);
    return projectFiles(names, author, databaseParts(names, mariadb, { head: DRIVER, indent: 4 }, ADVICE));
  },
};

const mariadb: Database = {
  ...globalStatus('information_schema.GLOBAL_STATUS'),
  product: 'MariaDB',
  minutes: 1,
  access: `\`\`\`sql
CREATE USER dynatrace IDENTIFIED BY '...';
\`\`\`

Every user may read \`information_schema.GLOBAL_STATUS\`.`,
};

const DRIVER = String.raw`jdbc:
  driverClassName: org.mariadb.jdbc.Driver
  # What a connection string has to look like, as a regular expression of Java.
  connectionStringPattern: ^jdbc:mariadb://[^/\s]+/\S*$
  connectionStringPatternErrorMessage: Write it as jdbc:mariadb://host:3306/database
  # How it is found out whether there is a connection.
  validationQuery: SELECT 1
  groups:
`;

const ADVICE = `Another database has another driver: change what is said of it in \`extension/extension.yaml\`. Every ActiveGate that may
run the extension has to have the driver, see https://docs.dynatrace.com/docs/shortlink/jdbc-monitoring. The connection
string is a part of the monitoring configuration: no password belongs in it.
`;
