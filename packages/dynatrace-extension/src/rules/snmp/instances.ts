import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import type { OidUse } from '../../manifest/oid-uses.ts';
import { endsInZero, placeOf, rewritten } from './oid-place.ts';

export const zeroInTable: Rule<ManifestModel> = {
  code: 'DTX0123',
  severity: 'error',
  summary: "In a subgroup with 'table: true', no object identifier ends in '.0'.",
  source: 'facts 3.4, 4.1 (DED016)',
  explanation:
    "The '.0' asks for the one value of a scalar, and a table has a value for each row: no row would be found. Name the column without it, and read scalars in a subgroup with 'table: false' or as dimensions of the group.",
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      if (use.reads !== 'table' || typeof use.oid === 'string' || !endsInZero(use)) continue;
      const column = use.text.slice(0, -2);
      const message =
        use.found?.kind === 'scalar'
          ? `'${use.found.name}' is no column of a table: read it in a subgroup with 'table: false', or as a dimension of the group.`
          : `A column of a table has no '.0': write '${column}', or read it in a subgroup with 'table: false'.`;
      const isColumn = use.found?.kind === 'column' && use.instance === '0';
      report({ at: placeOf(manifest, use), message, ...(isColumn && rewritten(manifest, use, column)) });
    }
  },
};

export const scalarWithoutZero: Rule<ManifestModel> = {
  code: 'DTX0124',
  severity: 'error',
  summary: "A scalar object is read with '.0' behind its numbers.",
  source: 'facts 3.4, 4.1 (DED017); RFC 2578, section 7.10',
  explanation:
    "The identifier of a scalar names the object, and '.0' its one value. An agent asked for the object itself answers that there is no such instance.",
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      if (!isNumeric(use) || (use.reads !== 'scalars' && use.reads !== 'either')) continue;
      if (use.found?.kind !== 'scalar' || use.instance !== '') continue;
      report({
        at: placeOf(manifest, use),
        message: `'${use.found.name}' is a scalar, of which the value has a '.0' at its end: write '${use.text}.0'.`,
        ...rewritten(manifest, use, `${use.text}.0`),
      });
    }
  },
};

export const perhapsWithoutZero: Rule<ManifestModel> = {
  code: 'DTX0125',
  severity: 'warning',
  summary: "Outside of tables, an object identifier ends in '.0', or in the number of a row.",
  source: 'facts 3.4, 4.1 (DED017)',
  explanation:
    "Most likely this is a scalar whose '.0' is missing, or a column of a table: an agent answers neither. Only the cells of tables, such as '….1.2.7' for row 7 of column 2, have values and do not end in '.0'.",
  check({ manifest, snmp }, report) {
    for (const use of snmp?.oids ?? []) {
      if (!isNumeric(use) || use.reads !== 'scalars' || endsInZero(use)) continue;
      const isKnown = use.found !== undefined && (use.found.kind !== 'node' || use.instance === '');
      if (isKnown || mayBeCell(use.text) || isMissing(use, snmp)) continue;
      report({
        at: placeOf(manifest, use),
        message: `'${use.text}' has no '.0' at its end: append it if this is a scalar, or set 'table: true' if it is a column.`,
      });
    }
  },
};

function isNumeric({ oid }: OidUse): boolean {
  return typeof oid !== 'string' && oid.numbers !== undefined;
}

/** A table's row is nearly always number 1 below it; then come the column and, of most tables, one number for the row. */
function mayBeCell(numbers: string): boolean {
  return numbers.split('.').at(-3) === '1';
}

/** What no MIB defines is told as such. */
function isMissing({ found }: OidUse, snmp: ManifestModel['snmp']): boolean {
  return found !== undefined && snmp?.mibs.tree.describes(found) === true;
}
