import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import type { OidUse } from '../../manifest/oid-uses.ts';
import type { SnmpModel } from '../../manifest/snmp-model.ts';
import { placeOf } from './oid-place.ts';

export const objectExists: Rule<ManifestModel> = {
  code: 'DTX0130',
  severity: 'warning',
  summary: "An object is defined in the MIB files in 'snmp/', where these describe its part of the tree.",
  source: 'facts 3.4, 4.1 (DED010)',
  explanation:
    "What the MIB of a device does not define, the device will hardly answer. Correct the identifier, or put the MIB that defines it into 'snmp/' beside the manifest. Nothing is said about parts of the tree that no file there describes.",
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      const message = snmp && problemOf(use, snmp);
      if (message !== undefined) report({ at: placeOf(manifest, use), message });
    }
  },
};

function problemOf({ text, oid, found, instance }: OidUse, { mibs }: SnmpModel): string | undefined {
  if (typeof oid === 'string') return undefined;
  if (found === undefined) {
    if (oid.name === undefined || !mibs.knowsAllNames) return undefined;
    const meant = suggest(oid.name, mibs.tree.readableNames());
    const advice = meant === undefined ? 'correct it or add the MIB that does' : `did you mean '${meant}'?`;
    return `No MIB in 'snmp/' defines '${oid.name}': ${advice}${meant === undefined ? '.' : ''}`;
  }
  if (found.kind === 'scalar' && instance !== '' && instance !== '0') {
    return `'${found.name}' is a scalar and has nothing below it but '.0': correct '${text}'.`;
  }
  const isBelow = instance !== '' && found.kind !== 'scalar' && found.kind !== 'column';
  if (!isBelow || !mibs.tree.describes(found)) return undefined;
  return `The MIB ${found.module} defines nothing at '${text}', that is, no ${instance.split('.')[0]} below '${found.name}': correct it.`;
}
