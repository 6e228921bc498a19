import type { Mibs } from '../mib/read-mibs.ts';
import { allLevels, type Datasource } from './collection.ts';
import { oidUses, type OidUse } from './oid-uses.ts';

/** What an extension polls by SNMP, and what is known of it. */
export interface SnmpModel {
  readonly oids: readonly OidUse[];
  readonly mibs: Mibs;
}

/**
 * Gives nothing where the extension does not poll. MIBs are read only here: other extensions must not pay for it.
 *
 * @param mibTexts the MIB files by absolute path
 */
export async function snmpModel(
  datasources: readonly Datasource[],
  mibTexts: ReadonlyMap<string, string>,
): Promise<SnmpModel | undefined> {
  if (datasources.every(({ key }) => key !== 'snmp')) return undefined;
  const { readMibs } = await import('../mib/read-mibs.ts');
  const mibs = readMibs(mibTexts);
  return { oids: oidUses(allLevels(datasources), mibs.tree), mibs };
}
