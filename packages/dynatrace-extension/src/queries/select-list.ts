import { isKeyword, isSign, statementTokens, type SqlToken } from './sql-tokens.ts';

/** What ends the list where it is not after a dot or `AS`. */
const CLAUSES = ['FROM', 'INTO', 'UNION', 'EXCEPT', 'INTERSECT', 'ORDER', 'LIMIT'];

/** A name after one of these is no alias, and none of these is one. */
const OPERATORS =
  'AND ANY ALL AS BETWEEN BINARY CASE COLLATE CONNECT_BY_ROOT DISTINCT DIV ELSE ESCAPE EXISTS FOR FROM ILIKE IN INTERVAL IS LIKE MOD NOT OF ON OR OVER PRIOR REGEXP RLIKE SIMILAR SOME THEN TO WHEN WITH WITHIN XOR ZONE'.split(
    ' ',
  );

/** These end an expression, and may have an alias after them. */
const ENDS = ['END', 'FALSE', 'NULL', 'TRUE', 'UNKNOWN'];

/**
 * The names of the columns that a query gives, in its order: of a union, those of its first part. Gives `undefined` where
 * the query has a `*`, a column without a name or anything else that makes its columns a matter of the database.
 *
 * @param query all its tokens
 */
export function selectedColumns(query: readonly SqlToken[]): readonly string[] | undefined {
  const all = statementTokens(query);
  if (all.some(({ kind }) => kind === 'broken')) return undefined;
  const list = selectList(all);
  const names = list?.map(columnName) ?? [];
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined;
}

/** The tokens of each item of the outermost list; what is in parentheses is left out, only the opening one stays. */
function selectList(tokens: readonly SqlToken[]): SqlToken[][] | undefined {
  const first = tokens.findIndex((token) => !isSign(token, '('));
  const isPlain = isKeyword(tokens[first], 'SELECT');
  const isWith = isKeyword(tokens[first], 'WITH') && !isKeyword(tokens[first + 1], 'FUNCTION', 'PROCEDURE');
  if (!isPlain && !isWith) return undefined;

  let items: SqlToken[][] | undefined;
  let depth = 0;
  let before: SqlToken | undefined;
  for (const token of tokens.slice(first)) {
    if (isSign(token, ')')) depth -= 1;
    if (depth < 0) break;
    if (depth === 0 && !isSign(token, ')')) {
      if (items === undefined) items = isKeyword(token, 'SELECT') ? [[]] : undefined;
      else if (isSign(token, ';') || endsList(token, before)) break;
      else if (isSign(token, ',')) items.push([]);
      else items.at(-1)?.push(token);
    }
    if (isSign(token, '(')) depth += 1;
    before = token;
  }
  return items;
}

function endsList(token: SqlToken, before: SqlToken | undefined): boolean {
  return isKeyword(token, ...CLAUSES) && !isSign(before, '.') && !isKeyword(before, 'AS');
}

function columnName(item: readonly SqlToken[]): string | undefined {
  const tokens = withoutModifiers(item);
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  if (tokens.some((token, index) => isForeign(token, tokens[index - 1]))) return undefined;
  if (isKeyword(before, 'AS')) return last?.kind === 'name' || last?.kind === 'text' ? last.text : undefined;
  // As SQL Server has it: alias = expression.
  if (isSign(tokens[1], '=') && tokens.length > 2) return tokens[0]?.quoted ? undefined : nameOf(tokens[0]);
  if (isSign(before, '.')) return isPath(tokens) ? last?.text : undefined;
  return before === undefined || mayPrecedeAlias(before) ? nameOf(last) : undefined;
}

/** `DISTINCT`, `DISTINCT ON (…)`, `TOP 5 PERCENT WITH TIES`. */
function withoutModifiers(item: readonly SqlToken[]): readonly SqlToken[] {
  if (isKeyword(item[0], 'DISTINCT', 'ALL', 'UNIQUE', 'DISTINCTROW')) {
    return withoutModifiers(item.slice(isKeyword(item[1], 'ON') ? 3 : 1));
  }
  if (!isKeyword(item[0], 'TOP') || item.length < 3) return item;
  const percent = isKeyword(item[2], 'PERCENT') ? 3 : 2;
  return item.slice(isKeyword(item[percent], 'WITH') ? percent + 2 : percent);
}

/** A `*` that stands for all columns, and what may be a comment in one database and a name in another. */
function isForeign(token: SqlToken, before: SqlToken | undefined): boolean {
  if (isSign(token, '*')) return before === undefined || isSign(before, '.');
  return token.text.startsWith('#') && !token.quoted;
}

function nameOf(token: SqlToken | undefined): string | undefined {
  return token?.kind === 'name' && !isKeyword(token, ...OPERATORS, ...ENDS) ? token.text : undefined;
}

/** Names parted by dots, and nothing else. */
function isPath(tokens: readonly SqlToken[]): boolean {
  return tokens.every((token, index) => (index % 2 === 0 ? token.kind === 'name' : isSign(token, '.')));
}

/** Whether an expression may end here, so that a name after it is its alias. */
function mayPrecedeAlias(token: SqlToken): boolean {
  if (token.kind === 'name') return !isKeyword(token, ...OPERATORS);
  return token.kind === 'number' || token.kind === 'text' || isSign(token, '(');
}
