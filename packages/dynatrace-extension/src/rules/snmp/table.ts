import type { Rule } from '@extkit/devkit/rules';
import type { Level } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import type { OidUse } from '../../manifest/oid-uses.ts';
import { endsInZero } from './oid-place.ts';

/** What is the same for all rows. */
const ALIKE = /^(const|var|this):/;

export const tableWithoutRows: Rule<ManifestModel> = {
  code: 'DTX0127',
  severity: 'warning',
  needs: ['datasources'],
  summary: "A subgroup with 'table: true' has a dimension that tells the rows apart.",
  source: 'facts 3.4',
  explanation:
    "Each row becomes a line of the same metric. Without a dimension that the device gives, the lines of all rows are equal, and only one value of them is kept. Add a dimension with 'oid:' and a column such as the row's name or index.",
  check({ manifest, levels, snmp }, report) {
    const polling = groupBy(snmp?.oids ?? []);
    for (const level of levels) {
      const uses = polling.get(level) ?? [];
      const reads = uses.some(({ as, reads }) => as === 'metric' && reads === 'table');
      // What has another prefix is told as such, and may have been meant as a column.
      if (!reads || !level.dimensions.every(({ value }) => ALIKE.test(value?.text ?? ''))) continue;
      const inherited = level.parent === undefined ? [] : (polling.get(level.parent) ?? []);
      if (inherited.some((use) => use.reads === 'either' && !endsInZero(use))) continue;
      report({
        at: manifest.at(level.name?.path ?? level.path),
        message: `Nothing tells the rows of the table '${level.name?.text ?? ''}' apart: add a dimension with the 'oid:' of one of its columns.`,
      });
    }
  },
};

export const tableUnsaid: Rule<ManifestModel> = {
  code: 'DTX0128',
  severity: 'warning',
  summary: "A subgroup of SNMP says with 'table' whether it reads a table.",
  source: 'facts 3.4',
  explanation:
    "'table: true' reads columns, a line for each row, and 'table: false' reads scalars, whose identifiers end in '.0'. Nothing documents what happens without it.",
  check({ manifest, snmp }, report) {
    for (const [level, uses] of groupBy(snmp?.oids ?? [])) {
      if (level.kind === 'group' || Object.hasOwn(level.value, 'table')) continue;
      report({
        at: manifest.at(level.name?.path ?? level.path),
        message: `The subgroup '${level.name?.text ?? ''}' does not say whether it reads a table: write 'table: ${String(!uses.every(endsInZero))}'.`,
      });
    }
  },
};

function groupBy(uses: readonly OidUse[]): Map<Level, OidUse[]> {
  const levels = new Map<Level, OidUse[]>();
  for (const use of uses) {
    const others = levels.get(use.of.level);
    if (others) others.push(use);
    else levels.set(use.of.level, [use]);
  }
  return levels;
}
