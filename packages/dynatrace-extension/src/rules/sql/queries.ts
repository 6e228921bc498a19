import { select, type Rule } from '@extkit/devkit/rules';
import { canonicalVersion } from '../../manifest/canonical-version.ts';
import type { Level } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { textsOf } from '../../manifest/texts-of.ts';
import { queriesOf, sqlLevels } from './sql-levels.ts';

export const missingQuery: Rule<ManifestModel> = {
  code: 'DTX0154',
  severity: 'error',
  summary: 'What collects metrics from a database has a query.',
  source: 'facts 3.4',
  explanation:
    'Metrics come from the rows of a query, which stands in the same group or subgroup. Give it a query, or queriesVersioned where it depends on the version of the database.',
  check(model, report) {
    for (const level of sqlLevels(model)) {
      // Whether a query is handed down, or metrics are, is not documented.
      const around = [level, ...(level.parent ? [level.parent] : []), ...level.subgroups];
      if (level.metrics.length === 0 || around.some(asks)) continue;
      const name = level.name === undefined ? '' : ` '${level.name.text}'`;
      report({
        at: model.manifest.at([...level.path, 'metrics'], 'key'),
        message: `The ${level.kind}${name} has metrics but no query to take them from: add 'query'.`,
      });
    }
  },
};

/** Also a query of the wrong type is one, which the schema reports. */
function asks({ value }: Level): boolean {
  return ['query', 'queriesVersioned'].some((key) => select(value, [key]).length > 0);
}

export const queryVersions: Rule<ManifestModel> = {
  code: 'DTX0155',
  severity: 'warning',
  summary: 'There is one query for each version of the database.',
  source: 'facts 3.4',
  explanation:
    "Each entry of 'queriesVersioned' is for databases from its 'minDBVersion' on. Of two entries for the same version, only one can ever be used.",
  check(model, report) {
    for (const level of sqlLevels(model).filter((some) => queriesOf(some).length > 1)) {
      const seen = new Map<string, Level['path']>();
      for (const { text, path } of textsOf(level, ['queriesVersioned', '*', 'minDBVersion'])) {
        const version = canonicalVersion(text);
        const first = seen.get(version);
        seen.set(version, first ?? path);
        if (first === undefined) continue;
        report({
          at: model.manifest.at(path),
          message: `There is a query for version '${text}' already: change the version, or remove one of the two.`,
          related: [{ ...model.manifest.at(first), message: 'The first one is here.' }],
        });
      }
    }
  },
};
