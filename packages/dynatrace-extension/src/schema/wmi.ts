import { groups } from './collection.ts';
import { name, word } from './schema.ts';

/** A WQL query per group or subgroup; a subgroup may also listen to events (facts 3.4). */
export const wmi = groups({
  both: { query: name, wmiNamespace: name },
  subgroup: { type: word('metric', 'logfileEvent', 'notificationEvent') },
  limits: { subgroups: 25 },
});
