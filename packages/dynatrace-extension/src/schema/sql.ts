import { groups, sqlInterval } from './collection.ts';
import { definition, form, list, name, object, warning, word, type Properties } from './schema.ts';

const version = warning(form('^[0-9]+(\\.[0-9]+)*$', "must be a version of the database, such as '12.2'", { min: 1 }));

const seconds = warning(
  form('^([1-9][0-9]*|var:.+)$', "must be a number of seconds in quotes, such as '20'", { min: 1 }),
);

const className = warning(
  form(
    '^[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)+$',
    'must be a Java class with its package, such as org.postgresql.Driver',
    { min: 1 },
  ),
);

/** Rows become metrics, or log records made of attributes. `log` is how official extensions spell `logs` (facts 3.4). */
const query: Properties = {
  query: name,
  queriesVersioned: list(object({ minDBVersion: version, query: name }, ['query'])),
  schedule: name,
  timeout: seconds,
  ingest: word('metrics', 'logs', 'log'),
  attributes: list(object({ key: name, value: name, type: name }, ['key', 'value'])),
};

const limits = { groups: 20, subgroups: 20 };

/** The groups of every SQL datasource (facts 3.4). */
export const sqlGroups = groups({ both: query, interval: sqlInterval, limits });

/** Any database with a JDBC driver. */
export const jdbc = object({
  driverClassName: className,
  validationQuery: name,
  versionQuery: name,
  connectionStringPattern: name,
  connectionStringPatternErrorMessage: name,
  errorMessage: name,
  groups: definition('sqlGroups'),
});
