import { groups, metric } from './collection.ts';
import { flag, form, word } from './schema.ts';

/** Values are `oid:…`, `const:…`, `var:…` or `this:device.…`; a subgroup reads a table or scalars (facts 3.4). */
export const snmp = groups({ subgroup: { table: flag }, limits: { subgroups: 10 } });

const trapCount = metric([], {
  value: form('^calculated$', "must be 'calculated': the metric counts the traps"),
  type: word('count,delta'),
});

/** Counts traps: a group has one metric, at most five dimensions and no subgroups (facts 3.2, 3.4). */
export const snmptraps = groups({ metric: trapCount, limits: { metrics: 1, dimensions: 5, subgroups: 0 } });
