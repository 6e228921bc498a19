import type { DatasourceKey } from '../manifest/datasource-keys.ts';
import { prometheus } from './prometheus.ts';
import { readSettingsSchema, type SettingsSchema } from './settings-schema.ts';
import { snmp } from './snmp.ts';
import { sqlDatasources } from './sql.ts';
import { wmi } from './wmi.ts';

/** The configurations that are known; of the other datasources there are no facts. */
const written: Partial<Record<DatasourceKey, unknown>> = { snmp, wmi, prometheus, ...sqlDatasources };

const read = new Map<DatasourceKey, SettingsSchema>();

/** What a configuration of a declarative datasource holds; `undefined` where that is not known. */
export function declarativeSchema(datasource: DatasourceKey): SettingsSchema | undefined {
  const source = written[datasource];
  if (source === undefined) return undefined;
  const schema = read.get(datasource) ?? readSettingsSchema(source);
  read.set(datasource, schema);
  return schema;
}
