import { describe, expect, it } from 'vitest';
import { parseJson } from './json-document.ts';
import { parseYaml } from './yaml-document.ts';

function excerpt(yaml: string, part: string, nth = 0): string | undefined {
  const document = parseYaml('a.yaml', yaml);
  const { query } = document.value as { query: string };
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = query.indexOf(part, start + 1);
  const found = document.within(['query'], start, part.length);
  return (
    found && `${found.range.start.line}:${found.range.start.column}-${found.range.end.line}:${found.range.end.column}`
  );
}

describe('the place of a part of a text', () => {
  it.each([
    ['plain', 'query: a.b:avg + a.b.c', 'a.b', 1, '1:18-1:21'],
    ['in quotes', 'query: "a.b:avg"', 'avg', 0, '1:13-1:16'],
    ['in a block', 'query: |\n  SELECT a\n  FROM b\n', 'FROM', 0, '3:3-3:7'],
    ['folded', 'query: >\n  SELECT a\n  FROM b\n', 'b', 0, '3:8-3:9'],
    ['in a list that starts like it', 'query: x.query', 'query', 0, '1:10-1:15'],
  ])('%s', (_, yaml, part, nth, place) => {
    expect(excerpt(yaml, part, nth)).toBe(place);
  });

  it.each([
    ['written with escapes', 'query: "a\\u002eb"', 'a.b'],
    ['folded in the middle', 'query: a\n  b', 'a b'],
    ['empty', 'query: a', ''],
  ])('is unknown where it is %s', (_, yaml, part) => {
    expect(excerpt(yaml, part)).toBeUndefined();
  });

  it('is unknown where there is no text', () => {
    expect(parseJson('a.json', '{"a": [1]}').within(['a', 0], 0, 1)).toBeUndefined();
    expect(parseJson('a.json', '').within([], 0, 1)).toBeUndefined();
  });
});
