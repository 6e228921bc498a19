import { credentials } from './credentials.ts';
import type { Raw } from './settings-schema.ts';
import { choice, flag, integer, is, list, object, optional, preset, text, type, when, words } from './vocabulary.ts';

/** What the databases differ in. */
interface Database {
  /** The port that counts where none is given; without it, the driver chooses. */
  readonly port?: number;
  /** What an endpoint has besides the common properties. */
  readonly endpoint?: Raw;
  readonly schemes?: readonly string[];
  readonly authentication?: Raw;
  readonly enums?: Raw;
  /** What a configuration has besides the endpoints. */
  readonly remote?: Raw;
}

/** The configurations of a database's datasource. Source: the generic schemas of facts 6. */
function sql(datasource: string, database: Database = {}) {
  const { schemes = ['basic'] } = database;
  const port = integer(0, 65_535);
  return {
    enums: { scheme: words(...schemes), ...database.enums },
    types: {
      remote: type({ endpoints: list(object('endpoint'), { min: 1, max: 20_000 }), ...database.remote }),
      endpoint: type({
        host: preset('localhost', text()),
        port: database.port === undefined ? optional(port) : preset(database.port, port),
        authentication: object('authentication'),
        ...database.endpoint,
      }),
      authentication: type({
        scheme: preset('basic', choice('scheme')),
        ...credentials(...schemes),
        ...database.authentication,
      }),
    },
    properties: { [`${datasource}Remote`]: object('remote') },
  };
}

const ssl = optional(flag);
const usesKerberos = is('scheme', 'kerberos');

/** A name that may be empty. */
const instanceName = preset('', { type: 'text', constraints: [{ type: 'LENGTH', maxLength: 50 }] });

export const sqlDatasources = {
  sqlDb2: sql('sqlDb2', { port: 50_000, endpoint: { databaseName: text() } }),
  sqlHana: sql('sqlHana', { port: 30_015 }),
  sqlMySql: sql('sqlMySql', { endpoint: { databaseName: optional(text()) } }),
  sqlPostgres: sql('sqlPostgres', { port: 5432, endpoint: { databaseName: text() } }),
  sqlOracle: sql('sqlOracle', {
    port: 1521,
    enums: { databaseIdentifier: words('serviceName', 'sid') },
    endpoint: {
      databaseIdentifier: preset('serviceName', choice('databaseIdentifier')),
      serviceName: when(is('databaseIdentifier', 'serviceName'), text()),
      SID: when(is('databaseIdentifier', 'sid'), text()),
      ssl,
    },
    remote: { licenseAccepted: preset(false, flag) },
  }),
  sqlServer: sql('sqlServer', {
    schemes: ['basic', 'ntlm', 'kerberos'],
    endpoint: { instanceName, databaseName: instanceName, ssl },
    authentication: {
      realm: when(usesKerberos, text()),
      kdc: when(usesKerberos, text()),
      domain: when(is('scheme', 'ntlm'), optional(text())),
    },
  }),
  sqlSnowflake: sql('sqlSnowflake', {
    endpoint: { databaseName: optional(text()), schema: optional(text()), warehouse: optional(text()) },
  }),
};
