import { groups } from './collection.ts';
import { form, name, warning, word } from './schema.ts';

const namespace = warning(
  form(
    '^[Rr][Oo][Oo][Tt]([\\\\/][A-Za-z_][A-Za-z0-9_-]*)*$',
    "must begin with 'root' and have one backslash between names, as 'root\\cimv2'",
  ),
);

/** A WQL query per group or subgroup; a subgroup may also listen to events (facts 3.4). */
export const wmi = groups({
  both: { query: name, wmiNamespace: namespace },
  subgroup: { type: word('metric', 'logfileEvent', 'notificationEvent') },
  limits: { subgroups: 25 },
});
