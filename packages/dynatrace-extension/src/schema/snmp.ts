import { groups } from './collection.ts';
import { flag } from './schema.ts';

/** Values are `oid:…`, `const:…`, `var:…` or `this:device.…`; a subgroup reads a table or scalars (facts 3.4). */
export const snmp = groups({ subgroup: { table: flag }, limits: { subgroups: 10 } });

/** Counts traps: a group has at most five dimensions and no subgroups (facts 3.2, 3.4). */
export const snmptraps = groups({ limits: { dimensions: 5 } });
