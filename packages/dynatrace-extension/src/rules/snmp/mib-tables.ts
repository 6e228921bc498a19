import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeOf } from './oid-place.ts';

export const scalarInTable: Rule<ManifestModel> = {
  code: 'DTX0135',
  severity: 'error',
  summary: "A subgroup with 'table: true' reads columns, not scalars.",
  source: 'facts 3.4, 4.1 (DED018)',
  explanation:
    "A scalar has one value and no rows, so the table's rows never have it. Read it in a subgroup with 'table: false', or as a dimension of the group; both with '.0' behind it.",
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      if (use.reads !== 'table' || use.found?.kind !== 'scalar' || use.instance !== '') continue;
      report({
        at: placeOf(manifest, use),
        message: `'${use.found.name}' is no column of a table: read '${use.text}.0' in a subgroup with 'table: false', or as a dimension of the group.`,
      });
    }
  },
};

export const columnOutsideTable: Rule<ManifestModel> = {
  code: 'DTX0136',
  severity: 'error',
  summary: "The columns of tables are read in a subgroup with 'table: true'.",
  source: 'facts 3.4, 4.1 (DED019)',
  explanation:
    "A column has a value for each row, and none of its own: outside of a table, nothing is found. One certain row may be read outside, with the row's number at the end.",
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      if (use.reads !== 'scalars' || use.found?.kind !== 'column' || use.instance !== '') continue;
      report({
        at: placeOf(manifest, use),
        message: `'${use.found.name}' is a column of a table: read it in a subgroup with 'table: true', or append the number of the row that you mean.`,
      });
    }
  },
};
