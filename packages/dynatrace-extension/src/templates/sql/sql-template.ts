import type { ProjectTemplate } from '@extkit/devkit';
import type { DatasourceKey } from '../../manifest/datasource-keys.ts';
import { projectFiles } from '../project-files.ts';
import { projectNames } from '../project-names.ts';
import { databaseParts } from './database-parts.ts';
import type { Database } from './database.ts';

/** A database that Dynatrace has a datasource for. */
export interface SqlDatabase extends Database {
  /** The template's. */
  readonly id: string;
  readonly datasource: DatasourceKey;
  /** What an endpoint of the monitoring configuration has besides the user and the password. */
  readonly endpoint: Readonly<Record<string, unknown>>;
  /** What the configuration has besides the endpoints. */
  readonly remote?: Readonly<Record<string, unknown>>;
}

/** The template of a database: one differs from another only in what it asks for, and how. */
export function sqlTemplate(database: SqlDatabase): ProjectTemplate {
  const { id, datasource, product, endpoint, remote } = database;
  const authentication = { scheme: 'basic', username: 'dynatrace', password: '{{password}}' };
  return {
    id,
    description: `${product}: whatever a query of it gives`,
    files({ name, author }) {
      const names = projectNames(name);
      return projectFiles(names, author, {
        ...databaseParts(names, database, { head: `${datasource}:\n`, indent: 2 }, ADVICE),
        activation: { [`${datasource}Remote`]: { ...remote, endpoints: [{ ...endpoint, authentication }] } },
      });
    },
  };
}

const ADVICE = `Give the password where you add the configuration, in the place of \`{{password}}\`: it does not belong in a repository.
`;
