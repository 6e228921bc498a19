import { groups, sqlInterval } from './collection.ts';
import { definition, list, name, object, word, type Properties } from './schema.ts';

/** Rows become metrics, or log records made of attributes. `log` is how official extensions spell `logs` (facts 3.4). */
const query: Properties = {
  query: name,
  queriesVersioned: list(object({ minDBVersion: name, query: name }, ['query'])),
  schedule: name,
  timeout: name,
  ingest: word('metrics', 'logs', 'log'),
  attributes: list(object({ key: name, value: name, type: name }, ['key', 'value'])),
};

const limits = { groups: 20, subgroups: 20 };

/** The groups of every SQL datasource (facts 3.4). */
export const sqlGroups = groups({ both: query, interval: sqlInterval, limits });

/** Any database with a JDBC driver. */
export const jdbc = object({
  driverClassName: name,
  validationQuery: name,
  versionQuery: name,
  connectionStringPattern: name,
  connectionStringPatternErrorMessage: name,
  errorMessage: name,
  groups: definition('sqlGroups'),
});
