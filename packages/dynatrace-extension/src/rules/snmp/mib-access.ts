import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import type { OidUse } from '../../manifest/oid-uses.ts';
import { placeOf } from './oid-place.ts';

export const objectIsReadable: Rule<ManifestModel> = {
  code: 'DTX0131',
  severity: 'warning',
  summary: 'An object has a value that may be read.',
  source: 'facts 4.1 (DED011); RFC 2578, section 7.3',
  explanation:
    'Tables, rows and groups have no value, and an agent that follows its MIB answers nothing for an object that is not-accessible or accessible-for-notify. Poll a readable object instead; where your devices answer nonetheless, suppress the warning.',
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      const message = problemOf(use);
      if (message !== undefined) report({ at: placeOf(manifest, use), message });
    }
  },
};

/** Whether a MIB forbids to read the object. */
export function isHidden({ found }: OidUse): boolean {
  return found?.access === 'not-accessible' || found?.access === 'accessible-for-notify';
}

function problemOf(use: OidUse): string | undefined {
  const { found, instance } = use;
  if (found === undefined) return undefined;
  if (found.kind === 'scalar' || found.kind === 'column') {
    if (!isHidden(use)) return undefined;
    const what = found.kind === 'column' ? 'another column of the table' : 'another object';
    return `The MIB ${found.module} calls '${found.name}' ${found.access}, so agents need not answer it: read ${what}.`;
  }
  if (instance !== '') return undefined;
  const what = { node: 'stands for a group of objects', table: 'is a table', row: 'is a row of a table' }[found.kind];
  const advice = found.kind === 'node' ? 'one of the objects in it' : 'one of its columns';
  return `'${found.name}' ${what} and has no value of its own: read ${advice}.`;
}
