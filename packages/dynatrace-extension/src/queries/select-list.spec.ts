import { describe, expect, it } from 'vitest';
import { selectedColumns } from './select-list.ts';
import { sqlTokens } from './sql-tokens.ts';

const columns = (query: string) => selectedColumns(sqlTokens(query));

describe('the columns that a query gives', () => {
  it.each([
    ['columns', 'SELECT a, t.b, s.t.c FROM t', ['a', 'b', 'c']],
    ['aliases', 'select count(*) as n, max(x) AS "Max X", 1 one from t', ['n', 'Max X', 'one']],
    ['aliases without AS', "SELECT COUNT(*) n, t.x y, CASE WHEN a THEN b END z, 'x' AS k FROM t", ['n', 'y', 'z', 'k']],
    ['quoted names', 'SELECT `a b`, [c d], x AS [e], t."f""g" FROM t', ['a b', 'c d', 'e', 'f""g']],
    ['quotes in texts', "SELECT 'it''s, FROM' AS a, b FROM t", ['a', 'b']],
    ['comments', 'SELECT a, -- the first, b\n /* FROM */ c FROM t', ['a', 'c']],
    ['modifiers', 'SELECT DISTINCT t.a, b FROM t', ['a', 'b']],
    ['the first rows', 'SELECT TOP (10) PERCENT WITH TIES t.a FROM t', ['a']],
    ['the first of each', 'SELECT DISTINCT ON (a, b) t.a, b FROM t', ['a', 'b']],
    ["SQL Server's own aliases", 'SELECT Name = j.name, n = (SELECT MAX(x) FROM y) FROM j', ['Name', 'n']],
    ['subselects', 'SELECT (SELECT z FROM u) AS a FROM (SELECT b, c FROM t) x', ['a']],
    ['a function with FROM in it', 'SELECT EXTRACT(DAY FROM d) AS day, TRIM(BOTH FROM e) f FROM t', ['day', 'f']],
    ['a clause that reads like another', 'SELECT LISTAGG(a) WITHIN GROUP (ORDER BY b) AS c FROM t', ['c']],
    ['keywords as names', 'SELECT t.offset, t.from, a AS limit FROM t', ['offset', 'from', 'limit']],
    ['a common table expression', 'WITH x (a) AS (SELECT b FROM t), y AS (SELECT c FROM t) SELECT d FROM x', ['d']],
    ['a union', 'SELECT a, b AS c FROM t UNION ALL SELECT d, e FROM u', ['a', 'c']],
    ['a union in parentheses', '(SELECT a FROM t) UNION (SELECT b FROM u)', ['a']],
    ['no table', 'SELECT @@VERSION AS v, SYSDATE d;', ['v', 'd']],
    ['windows', 'SELECT SUM(a) OVER (PARTITION BY b) AS c FROM t', ['c']],
  ])('%s', (_, query, expected) => {
    expect(columns(query)).toEqual(expected);
  });
});

describe('columns that only the database knows', () => {
  it.each([
    'SELECT * FROM t',
    'SELECT a, t.* FROM t',
    'SELECT * EXCLUDE b FROM t',
    'SELECT a, COUNT(*) FROM t',
    'SELECT a + b FROM t',
    'SELECT a COLLATE utf8 FROM t',
    'SELECT SUM(a) OVER w FROM t',
    'SELECT a IS NULL FROM t',
    'SELECT a::text FROM t',
    'SELECT a:b.c FROM t',
    "SELECT DATE '2020-01-01' FROM t",
    'SELECT a, FROM t',
    "SELECT 'it\\'s' AS a, b FROM t",
    "SELECT q'[it's]' AS a FROM t",
    "SELECT $$it's$$ AS a FROM t",
    'SELECT a # b\n FROM t',
    'SELECT "a FROM t',
    'SHOW GLOBAL STATUS',
    'WITH FUNCTION f RETURN NUMBER IS BEGIN SELECT a; END; SELECT f FROM t',
    'EXEC sp_who',
    'SELECT',
    '',
    ')(',
  ])('%s', (query) => {
    expect(columns(query)).toBeUndefined();
  });

  it('takes a long query in its stride', () => {
    for (const part of ['(', ')', '[', "'", '"', '/*', '$a$', '--', 'SELECT ', ',', '`', '#', '/']) {
      expect(columns(part.repeat(60_000))).toBeUndefined();
    }
    expect(columns(`SELECT ${"'a'||".repeat(15_000)}b AS c`)).toEqual(['c']);
  });
});
