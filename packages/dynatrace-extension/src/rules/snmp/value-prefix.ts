import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { parseObjectIdentifier } from '../../manifest/object-identifier.ts';

const PREFIXES = ['oid:', 'const:', 'var:', 'this:', '$networkFormat('];
const DEVICE = ['this:device.address', 'this:device.port'];

export const snmpValuePrefix: Rule<ManifestModel> = {
  code: 'DTX0120',
  severity: 'error',
  summary:
    "A value of SNMP says where it comes from: 'oid:', 'const:', 'var:', 'this:device.…' or '$networkFormat(…)'.",
  source: 'facts 3.4',
  explanation:
    "Without a known prefix, the datasource cannot tell what to poll. Write 'oid:' before an object identifier and 'const:' before a fixed text; of the device itself, there are 'this:device.address' and 'this:device.port'.",
  check({ manifest, levels, snmp }, report) {
    if (snmp === undefined) return;
    for (const { datasource, dimensions, metrics } of levels) {
      if (datasource !== 'snmp') continue;
      for (const { value } of [...dimensions, ...metrics]) {
        if (value === undefined || isKnown(value.text)) continue;
        const at = manifest.at(value.path);
        const isOid = isNumeric(value.text) || snmp.mibs.tree.named(value.text) !== undefined;
        const message = isOid
          ? `'${value.text}' is an object identifier without its prefix: write 'oid:${value.text}'.`
          : unknownPrefix(value.text);
        const whole = isOid ? manifest.within(value.path, 0, value.text.length) : undefined;
        report({
          at,
          message,
          ...(whole && {
            fix: { title: `Write 'oid:' before it`, edits: [{ ...whole, newText: `oid:${value.text}` }] },
          }),
        });
      }
    }
  },
};

function isKnown(value: string): boolean {
  if (value.startsWith('this:')) return DEVICE.includes(value.trimEnd());
  return PREFIXES.some((prefix) => value.startsWith(prefix));
}

function isNumeric(value: string): boolean {
  const oid = parseObjectIdentifier(value);
  return typeof oid !== 'string' && oid.numbers !== undefined;
}

function unknownPrefix(value: string): string {
  if (value.startsWith('this:')) {
    return `'${value}' is unknown, for of the device there are its address and port: write '${suggest(value, DEVICE) ?? DEVICE.join("' or '")}'.`;
  }
  const prefix = /^[^:(]*[:(]/.exec(value)?.[0];
  const meant = prefix === undefined ? undefined : suggest(prefix, PREFIXES);
  if (meant !== undefined) return `The prefix '${prefix}' is unknown: write '${meant}'.`;
  return `'${value}' does not say where it comes from: write 'oid:' before an object identifier, 'const:' before a fixed text.`;
}
