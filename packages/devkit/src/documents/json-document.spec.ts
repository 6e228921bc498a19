import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentPath, SourceDocument } from './document.ts';
import { parseJson } from './json-document.ts';
import { LineIndex } from './line-index.ts';

const parse = (text: string) => parseJson('/m.json', text);

function textAt(document: SourceDocument, path: DocumentPath, part: 'key' | 'value' = 'value'): string {
  const { start, end } = new LineIndex(document.text).span(document.at(path, part).range);
  return document.text.slice(start, end);
}

function problems({ problems }: SourceDocument): string[] {
  return problems.map(({ code, range: { start } }) => `${code} ${start.line}:${start.column}`);
}

describe('parseJson', () => {
  it('gives the value, and where everything stands', () => {
    const document = parse('\uFEFF{\r\n  "a": [1, "two"],\r\n  "b": {"c": null}\r\n}\r\n');
    expect(document).toMatchObject({ value: { a: [1, 'two'], b: { c: null } }, problems: [] });
    expect(textAt(document, ['a', 1])).toBe('"two"');
    expect(textAt(document, ['b', 'c'], 'key')).toBe('"c"');
    expect(document.at(['b', 'c']).range.start).toEqual({ line: 3, column: 14 });
    expect(document.at(['b', 'nope'])).toEqual(document.at(['b']));
  });

  it('gives for any JSON what JSON.parse gives, and every value’s own text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const document = parse(JSON.stringify(value, null, indent));
        expect(document.problems).toEqual([]);
        expect(document.value).toEqual(value);
        for (const key of Object.keys(Object(value) as object)) {
          if (typeof value !== 'string')
            expect(JSON.parse(textAt(document, [key]))).toEqual(Reflect.get(Object(value) as object, key));
        }
      }),
    );
  });

  it.each([
    ['a trailing comma', '{"a": 1,}', ['DOC0001 1:9'], /remove the comma/],
    ['a comment', '// c\n{}', ['DOC0001 1:1'], /no comments/],
    ['a missing comma', '[1 2]', ['DOC0001 1:4'], /',' is missing/],
    ['a missing colon', '{"a" 1}', ['DOC0001 1:6'], /':' between/],
    ['a missing value', '{"a": }', ['DOC0001 1:7'], /value is missing/],
    ['a key without quotes', '{a: 1}', ['DOC0001 1:2'], /double quotes/],
    ['single quotes', "['a']", ['DOC0001 1:2'], /double quotes/],
    ['a word', '[nul]', ['DOC0001 1:2'], /no JSON value/],
    ['an open text', '{"a": "x\n}', ['DOC0001 1:7'], /closing double quote/],
    ['an open object', '{"a": 1', ['DOC0001 1:8'], /closing '}'/],
    ['a leading zero', '{"a": 01}', ['DOC0001 1:8'], /leading zeros/],
    ['a bad escape', '["\\q"]', ['DOC0001 1:2'], /backslash/],
    ['a second value', '{}{}', ['DOC0001 1:3'], /ended before/],
    ['nothing', ' \n', ['DOC0007 1:1'], /empty/],
  ])('reports %s once and says what to do', (_, text, places, message) => {
    const document = parse(text);
    expect(problems(document)).toEqual(places);
    expect(document.problems[0]?.message).toMatch(message);
  });

  it('reports all mistakes', () => {
    expect(problems(parse('{\n"a": tru, "b": fals,\n"c": [1,],\n"d": }'))).toEqual([
      'DOC0001 2:6',
      'DOC0001 2:16',
      'DOC0001 3:9',
      'DOC0001 4:6',
    ]);
  });

  it('points from a repeated key to the first, and takes hostile keys as data', () => {
    const document = parse('{"a": 1, "a": 2, "__proto__": {"polluted": 1}}');
    expect(document.problems).toMatchObject([
      {
        code: 'DOC0002',
        range: { start: { line: 1, column: 10 } },
        related: [{ range: { start: { line: 1, column: 2 } } }],
      },
    ]);
    expect(document.value).toHaveProperty('a', 2);
    expect(textAt(document, ['a'])).toBe('2');
    expect(Object.keys(document.value ?? {})).toContain('__proto__');
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(['['.repeat(100_000), '[{"a":'.repeat(100_000), '['.repeat(101) + ']'.repeat(101)])(
    'stops at too deep nesting',
    (text) => {
      expect(parse(text)).toMatchObject({ value: undefined, problems: [{ code: 'DOC0004' }] });
      expect(parse(text).problems).toHaveLength(1);
    },
  );

  it('allows a hundred levels, and brackets in texts', () => {
    expect(parse('['.repeat(100) + ']'.repeat(100)).problems).toEqual([]);
    expect(parse(JSON.stringify('['.repeat(1000))).problems).toEqual([]);
  });

  it('never throws', () => {
    const fragments = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      'tru',
      '//',
      '/*',
      '\\u',
      '\n',
      '-',
      "'",
      '\uFEFF',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragments, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const document = parse(text);
        expect(document.at(['a', 0]).range.start.line).toBeGreaterThan(0);
        expect(document.value !== undefined || document.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
