import type { Rule } from '@extkit/devkit/rules';
import type { Level } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import type { OidUse } from '../../manifest/oid-uses.ts';
import { placeOf } from './oid-place.ts';

export const duplicateOid: Rule<ManifestModel> = {
  code: 'DTX0126',
  severity: 'warning',
  summary: 'Within a level, no two metrics and no two dimensions read the same object.',
  source: 'facts 3.4',
  explanation:
    'The second one carries the same values under another name, and nearly always comes from a copied line whose identifier was left as it was. Metrics of different types or feature sets may share an object, and dimensions with different filters.',
  check({ manifest, snmp }, report) {
    const seen = new Map<Level, Map<string, OidUse>>();
    for (const use of snmp?.oids ?? []) {
      // What stands in a call is formatted, and so another value.
      if (typeof use.oid === 'string' || use.start !== 'oid:'.length) continue;
      const ofLevel = seen.get(use.of.level) ?? new Map<string, OidUse>();
      seen.set(use.of.level, ofLevel);
      const key = keyOf(use);
      const first = ofLevel.get(key);
      if (first === undefined) ofLevel.set(key, use);
      // What has the same key, too, is reported as repeated.
      else if (first.of.key === undefined || first.of.key.text !== use.of.key?.text) {
        report({
          at: placeOf(manifest, use),
          message: `'${use.of.key?.text ?? 'This'}' reads the same object as '${first.of.key?.text ?? 'another'}': correct the identifier, or remove one of the two.`,
          related: [{ ...placeOf(manifest, first), message: 'The object is read here first.' }],
        });
      }
    }
  },
};

function keyOf({ as, of, oid, found, instance }: OidUse): string {
  const written = typeof oid === 'string' ? oid : (oid.numbers ?? oid.name);
  const object = found?.oid === undefined ? written : `${found.oid} ${instance}`;
  const details = 'type' in of ? [of.type?.text, of.featureSet?.text] : [of.filter?.text];
  return [as, object, ...details].join('\n');
}
