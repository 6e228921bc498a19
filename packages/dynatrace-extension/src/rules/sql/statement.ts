import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { isKeyword, isSign, statementTokens, type SqlToken } from '../../queries/sql-tokens.ts';
import { queriesOf, sqlLevels } from './sql-levels.ts';

export const sqlStatement: Rule<ManifestModel> = {
  code: 'DTX0152',
  severity: 'error',
  summary: 'A query is one SELECT statement.',
  source: 'facts 3.4',
  explanation:
    'The datasource runs one statement that reads, which may begin with WITH; of MySQL also SHOW GLOBAL STATUS. Statements that prepare or change something are not run: put what they do into the SELECT, or into a view.',
  check(model, report) {
    // Of the languages that databases behind JDBC may have, nothing is known.
    for (const level of sqlLevels(model).filter(({ datasource }) => datasource !== 'jdbc')) {
      for (const query of queriesOf(level)) {
        const fault = statementFault(query.tokens, level.datasource === 'sqlMySql');
        if (fault) report({ at: placeWithin(model.manifest, query, fault.token), message: fault.message });
      }
    }
  },
};

function statementFault(all: readonly SqlToken[], isMySql: boolean): { token: SqlToken; message: string } | undefined {
  const tokens = statementTokens(all);
  const first = tokens.find((token) => !isSign(token, '('));
  if (first?.kind === 'name' && !isKeyword(first, 'SELECT', 'WITH', ...(isMySql ? ['SHOW'] : []))) {
    return { token: first, message: `A query is a SELECT, and this one begins with '${first.text}': write a SELECT.` };
  }
  if (tokens.some(({ kind }) => kind === 'broken')) return undefined;
  const end = tokens.findIndex((token) => isSign(token, ';'));
  const second = end < 0 ? undefined : tokens.slice(end).find((token) => !isSign(token, ';'));
  return second && { token: second, message: 'A query is one statement, and here a second one begins: remove it.' };
}
