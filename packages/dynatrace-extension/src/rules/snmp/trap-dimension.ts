import { suggest } from '@extkit/devkit';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

/** What the vendor's own extension sends with each trap. */
const OF_THE_TRAP = ['const:sender', 'const:trapOID'];
const PREFIXES = ['const:', 'oid:', 'var:', 'this:'];

export const trapDimension: Rule<ManifestModel> = {
  code: 'DTX0129',
  severity: 'warning',
  summary: "A dimension of traps is 'const:sender', 'const:trapOID' or another value with a prefix.",
  source: 'facts 3.4',
  explanation:
    "'const:sender' and 'const:trapOID', in exactly this spelling, are replaced by the device that sent the trap and the trap's identifier. Anything near them is sent as the text that it is.",
  check({ manifest, levels }, report) {
    for (const { datasource, dimensions } of levels) {
      if (datasource !== 'snmptraps') continue;
      for (const { value } of dimensions) {
        if (value === undefined || OF_THE_TRAP.includes(value.text)) continue;
        const meant = OF_THE_TRAP.find((known) => isNear(value.text, known));
        if (meant === undefined && PREFIXES.some((prefix) => value.text.startsWith(prefix))) continue;
        const advice = meant ?? suggest(value.text, OF_THE_TRAP) ?? OF_THE_TRAP.join("' or '");
        report({
          at: manifest.at(value.path),
          message: `'${value.text}' is nothing that a trap has: write '${advice}'.`,
        });
      }
    }
  },
};

/** The same but for capitals, the prefix and what parts the words. */
function isNear(value: string, known: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(const|trap|oid):/, '')
      .replaceAll(/[-_. ]/g, '');
  return plain(value) === plain(known);
}
