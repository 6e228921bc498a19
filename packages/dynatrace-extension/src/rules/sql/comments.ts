import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { queriesOf, sqlLevels } from './sql-levels.ts';

export const sqlComment: Rule<ManifestModel> = {
  code: 'DTX0153',
  severity: 'warning',
  summary: 'A query has no comments.',
  source: 'facts 3.4',
  explanation:
    'Dynatrace asks for queries without comments. In a query that YAML folds into one line, -- even hides all that follows. Write the comment as one of YAML above the query; hints for the optimizer (/*+ … */) may stay.',
  check(model, report) {
    for (const level of sqlLevels(model)) {
      for (const query of queriesOf(level)) {
        const [first, ...others] = query.tokens
          .filter(({ kind, text }) => kind === 'comment' || (level.datasource === 'sqlMySql' && text.startsWith('#')))
          .map((token) => placeWithin(model.manifest, query, token));
        if (first === undefined) continue;
        report({
          at: first,
          message: "A query must not have comments: move this one above the query, as YAML's '# …'.",
          related: others.map((other) => ({ ...other, message: 'Another comment is here.' })),
        });
      }
    }
  },
};
