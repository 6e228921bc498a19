import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeOf } from './oid-place.ts';

export const objectIdentifierSyntax: Rule<ManifestModel> = {
  code: 'DTX0121',
  severity: 'error',
  summary: 'An object identifier is numbers with dots between them, or the name of an object of a MIB.',
  source: 'facts 3.4, 4.1 (DED015)',
  explanation:
    "What cannot be read as an identifier is never polled. A dot in front is allowed, as in '.1.3.6.1', but none at the end; names may have hyphens, and '.0' behind them.",
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      if (typeof use.oid !== 'string') continue;
      report({ at: placeOf(manifest, use), message: `The object identifier '${use.text}' ${use.oid}.` });
    }
  },
};
