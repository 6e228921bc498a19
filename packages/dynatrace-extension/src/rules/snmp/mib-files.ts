import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';

export const mibSyntax: Rule<ManifestModel> = {
  code: 'DTX0137',
  severity: 'warning',
  summary: "The MIB files in 'snmp/' can be read.",
  source: 'facts 3.4; RFC 1155, 1212, 2578, 2579',
  explanation:
    'What stands behind the place cannot be checked, and the names in it may not be known where the extension runs. Take the file anew from the maker, as the file itself and not as a web page or a document.',
  check({ snmp }, report) {
    for (const { at, message } of snmp?.mibs.problems ?? []) report({ at, message });
  },
};
