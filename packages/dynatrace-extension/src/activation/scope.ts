import type { DatasourceKey } from '../manifest/datasource-keys.ts';

const REMOTE = /^ag_group-./;
const ANYWHERE = /^(ag_group-.|HOST-.|HOST_GROUP-.|management_zone-.|environment$)/;

/** The datasources whose scopes are known, by the `allowedScopes` of the generic schemas (facts 6). */
const scopes: readonly { readonly of: RegExp; readonly form: RegExp; readonly words: string }[] = [
  { of: /^(snmp|sql[A-Z]\w*)$/, form: REMOTE, words: "a group of ActiveGates, 'ag_group-<name>'" },
  {
    of: /^(prometheus|wmi)$/,
    form: ANYWHERE,
    words: "'ag_group-<name>', 'HOST-<id>', 'HOST_GROUP-<id>', 'management_zone-<id>' or 'environment'",
  },
];

/** What the scope of such a datasource's configuration must be and is not. */
export function scopeBreach(datasource: DatasourceKey | undefined, scope: unknown): string | undefined {
  if (datasource === undefined || typeof scope !== 'string') return undefined;
  const known = scopes.find(({ of }) => of.test(datasource));
  return known === undefined || known.form.test(scope) ? undefined : known.words;
}
