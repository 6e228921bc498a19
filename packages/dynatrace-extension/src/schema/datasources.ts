import type { DatasourceKey } from '../manifest/datasource-keys.ts';
import { gcp } from './gcp.ts';
import { jmx } from './jmx.ts';
import { prometheus } from './prometheus.ts';
import { python } from './python.ts';
import { anything, definition, type Properties, type Schema } from './schema.ts';
import { snmp, snmptraps } from './snmp.ts';
import { jdbc, sqlGroups } from './sql.ts';
import { wmi } from './wmi.ts';

const sql = definition('sqlGroups');

/** The datasources by their key in the manifest, of which an extension has at most one (facts 3.4). */
export const datasources = {
  gcp,
  jdbc,
  jmx,
  prometheus,
  python,
  snmp,
  snmptraps,
  sqlDb2: sql,
  sqlHana: sql,
  sqlMySql: sql,
  sqlOracle: sql,
  sqlPostgres: sql,
  sqlServer: sql,
  sqlSnowflake: sql,
  /** Named by the vendor's tools, but there is no documentation and no example. */
  statsd: anything,
  wmi,
} satisfies Record<DatasourceKey, Schema>;

/** Names that are often taken for a datasource, but no edit distance leads from them to what was meant. */
export const mistakenDatasources = {
  '^(sql|Sql)_?[Mm][Ss]_?[Ss][Qq][Ll]$': {
    not: {},
    'x-message': "is no datasource (did you mean 'sqlServer'?): rename it",
  },
} satisfies Properties;

export const datasourceDefinitions = { sqlGroups } satisfies Properties;
