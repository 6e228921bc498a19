import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { DocumentPath, SourceDocument } from './document.ts';
import { LineIndex } from './line-index.ts';
import { parseYaml } from './yaml-document.ts';

const parse = (text: string) => parseYaml('/m.yaml', text);

/** Code, line and column of each problem. */
function problems({ problems }: SourceDocument): string[] {
  return problems.map(({ code, range: { start } }) => `${code} ${start.line}:${start.column}`);
}

/** The text that stands at a path. */
function textAt(document: SourceDocument, path: DocumentPath, part: 'key' | 'value' = 'value'): string {
  const { start, end } = new LineIndex(document.text).span(document.at(path, part).range);
  return document.text.slice(start, end);
}

describe('values', () => {
  it('are those of YAML 1.2, even where the file asks for 1.1', () => {
    const values = { a: 'yes', b: 'off', c: 10, d: 1.1, e: null, f: true };
    const text = 'a: yes\nb: off\nc: 10\nd: 1.10\ne:\nf: true\n';
    expect(parse(text)).toMatchObject({ value: values, problems: [] });
    expect(parse(`%YAML 1.1\n---\n${text}`)).toMatchObject({ value: values, problems: [] });
  });

  it('have keys as they were written, where these are not texts', () => {
    expect(parse('1.10: a\ntrue: b\n').value).toEqual({ '1.10': 'a', true: 'b' });
  });

  it('have hostile keys as data', () => {
    const { value } = parse('__proto__: {polluted: 1}\nconstructor: 2\n');
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('follow aliases and merge keys; own keys win, then the first base', () => {
    const { value, problems } = parse('a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\nd: *a\n');
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ c: { x: 3, y: 1, z: 2 }, d: { x: 1, y: 1 } });
  });

  it('use the last anchor above an alias', () => {
    expect(parse('[&a 1, *a, &a 2, *a]').value).toEqual([1, 1, 2, 2]);
  });
});

describe('places', () => {
  const document = parse(
    [
      'base: &x { a: 1 }',
      'merged:',
      '  <<: *x',
      '  b: "é" # comment',
      '',
      'list:',
      '  - |',
      '    text',
      '    more',
      '',
      '  - k: v',
      'alias: *x',
      'empty:',
      'tagged: !!str &z 5',
      '',
      '# end',
    ].join('\n'),
  );

  it.each<[DocumentPath, string]>([
    [['base'], '{ a: 1 }'],
    [['merged'], '<<: *x\n  b: "é"'],
    [['merged', 'b'], '"é"'],
    [['list'], '- |\n    text\n    more\n\n  - k: v'],
    [['list', 0], '|\n    text\n    more'],
    [['list', 1], 'k: v'],
    [['list', 1, 'k'], 'v'],
    [['empty'], ''],
    [['tagged'], '5'],
  ])('%j is %j', (path, text) => {
    expect(textAt(document, path)).toBe(text);
  });

  it('are keys, too, where there is one', () => {
    expect(textAt(document, ['list', 1, 'k'], 'key')).toBe('k');
    expect(textAt(document, ['list', 1], 'key')).toBe('k: v');
  });

  it('of an alias are the alias; what is in it stands at the anchor', () => {
    expect(document.at(['alias']).range.start).toEqual({ line: 12, column: 8 });
    expect(document.at(['alias', 'a']).range.start).toEqual({ line: 1, column: 15 });
    expect(document.at(['merged', 'a']).range.start).toEqual({ line: 1, column: 15 });
  });

  it('of what does not exist are those of the nearest ancestor', () => {
    expect(document.at(['merged', 'nope', 'deeper'])).toEqual(document.at(['merged']));
    expect(document.at(['merged', 'nope'], 'key')).toEqual(document.at(['merged'], 'key'));
  });

  it.each(['\n', '\r\n', '\r'])('count lines that end with %j', (end) => {
    const found = parse(['a: 1', 'b:', '  - c'].join(end));
    expect(found.value).toEqual({ a: 1, b: ['c'] });
    expect(found.at(['b', 0]).range).toEqual({ start: { line: 3, column: 5 }, end: { line: 3, column: 6 } });
  });

  it('do not count a byte-order mark', () => {
    const found = parse('\uFEFFa: @x');
    expect(found.at(['a']).range.start).toEqual({ line: 1, column: 4 });
    expect(problems(found)).toEqual(['DOC0001 1:4']);
  });

  it('of every scalar lead back to its source', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}$/);
    const tree = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('tree')),
        fc.dictionary(key, tie('tree')),
      ),
    })).tree;
    fc.assert(
      fc.property(fc.dictionary(key, tree), (value) => {
        const found = parse(stringify(value));
        expect(found.problems).toEqual([]);
        expect(found.value).toEqual(value);
        for (const path of scalarPaths(value)) {
          const source = textAt(found, path);
          // A block scalar means nothing without its indentation.
          if (!/^[|>]/.test(source)) expect(parse(source).value).toEqual(follow(value, path));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('syntax errors', () => {
  it.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', 'DOC0001 2:1', /tab .* use spaces/],
    ['two values in one line', 'a: b: c\n', 'DOC0001 1:4', /a line of its own/],
    ['an open quote, where it opens', 'a: "x\nb: 1\n', 'DOC0001 1:4', /closing quote \("\)/],
    ['an open bracket', 'a: [1, 2\nb: 1\n', 'DOC0001 2:1', /closing ']' is missing/],
    ['an open bracket at the end', '[1, 2', 'DOC0001 1:6', /closing ']' is missing/],
    ['wrong indentation', 'a:\n  b: 1\n c: 2\n', 'DOC0001 3:1', /align/],
    ['a reserved character', 'a: @x\n', 'DOC0001 1:4', /'@': put it in quotes/],
    ['an unknown escape', 'a: "\\d"\n', 'DOC0001 1:5', /backslash/],
    ['a colon without a space', 'a:1\nb: 2\n', 'DOC0001 1:1', /space after the colon/],
    ['a line without a colon', 'name: x\nfoo\nbar: 1\n', 'DOC0001 2:1', /add the colon/],
    ['a list beside keys', 'a: 1\n- b\n', 'DOC0001 2:1', /list item/],
    ['a list beside its key', 'a: - b\n', 'DOC0001 1:4', /next line/],
    ['text after a quoted value', "a: 'it's'\n", 'DOC0001 1:8', /already ended/],
    ['a surplus comma', 'a: [1,,2]\n', 'DOC0001 1:7', /',' does not fit/],
    ['a comment without a space', 'a: "x"#c\n', 'DOC0001 1:7', /space before its '#'/],
    ['text after a block header', 'a: >-x\n foo\n', 'DOC0001 1:6', /next line/],
    ['a nameless alias', 'a: *\n', 'DOC0001 1:4', /name is missing/],
    ['an unknown alias', 'a: *nope\n', 'DOC0003 1:4', /no anchor '&nope'/],
    ['an alias within its own anchor', 'a: &a [*a]\n', 'DOC0003 1:8', /within the value that it names/],
    ['a template that was not filled in', 'a: {{ name }}\n', 'DOC0009 1:5', /put it in quotes/],
    ['an unknown tag', 'a: !foo x\n', 'DOC0010 1:4', /remove it/],
    ['a second document', 'a: 1\n---\nb: 2\n', 'DOC0008 2:1', /second document/],
    ['nothing', '', 'DOC0007 1:1', /empty/],
    ['nothing but a comment', '# a\n', 'DOC0007 1:1', /empty/],
    ['nothing but a marker', '---\n', 'DOC0007 1:1', /empty/],
  ])('report %s once and say what to do', (_, text, place, message) => {
    const found = parse(text);
    expect(problems(found)).toEqual([place]);
    expect(found.problems[0]?.message).toMatch(message);
  });

  it('are all reported, one for each mistake', () => {
    expect(problems(parse('a: @x\nb: [@y, @z]\nc: 1\n  d: 2\n'))).toEqual([
      'DOC0001 1:4',
      'DOC0001 2:5',
      'DOC0001 2:9',
      'DOC0001 3:4',
    ]);
  });

  it.each([
    ['a stray bracket', 'a: 1\n]b: 2\nc: 3\n\nd:\n  - e: 4\n', '2:1'],
    ['a quoted text before the first key', '"oops"\na: 1\n\nb: 2\n', '2:1'],
  ])('are one for %s, however much follows', (_, text, place) => {
    expect(problems(parse(text))).toEqual([`DOC0001 ${place}`]);
  });

  it('leave what could be understood', () => {
    expect(parse('a: "x" y\nb: 1\n').value).toEqual({ a: 'x', b: 1 });
  });

  it('point from a repeated key to the first', () => {
    expect(parse('a: 1\nb: 2\n"a": 3\n')).toMatchObject({
      value: { a: 3, b: 2 },
      problems: [
        {
          code: 'DOC0002',
          range: { start: { line: 3, column: 1 } },
          related: [{ range: { start: { line: 1, column: 1 } } }],
        },
      ],
    });
  });

  it('are found in any text without throwing', () => {
    const fragments = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      '{',
      ']',
      '}',
      ',',
      '&a ',
      '*a',
      '!t ',
      '|',
      '? ',
      '---\n',
      '#',
      '%',
      '<<: ',
      '\r',
      '\uFEFF',
      '__proto__',
      '😀',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = parse(text);
        expect(found.at(['a', 0, 'b'], 'key').range.start.line).toBeGreaterThan(0);
        expect(found.value !== undefined || found.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('bounds', () => {
  const deep = 100_000;

  it.each([
    ['lists', '['.repeat(deep)],
    ['objects', '{a: '.repeat(deep)],
    ['items', '- '.repeat(deep)],
    ['keys', '? '.repeat(deep)],
    ['indentation', Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('stop at too many %s within each other', (_, text) => {
    expect(parse(text)).toMatchObject({ value: undefined, problems: [{ code: 'DOC0004' }] });
    expect(parse(text).problems).toHaveLength(1);
  });

  it('allow a hundred levels and no more', () => {
    expect(parse('['.repeat(100) + ']'.repeat(100)).problems).toEqual([]);
    expect(problems(parse('['.repeat(101) + ']'.repeat(101)))).toEqual(['DOC0004 1:101']);
  });

  it('stop aliases that stand for billions of values', () => {
    const lines = Array.from(
      { length: 30 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
    );
    const found = parse(`a0: &a0 [x, x, x]\n${lines.join('\n')}\n`);
    expect(found.problems).toMatchObject([{ code: 'DOC0003', range: { start: { line: 5 } } }]);
    expect(JSON.stringify(found.value).length).toBeLessThan(1_000_000);
  });

  it('stop aliases that stand for deeper and deeper values', () => {
    const lines = Array.from({ length: 120 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}]`);
    expect(problems(parse(`a0: &a0 [x]\n${lines.join('\n')}\n`))).toEqual(['DOC0004 100:12']);
  });

  it('are the caller’s to choose', () => {
    expect(problems(parseYaml('/m.yaml', 'a: [[]]', { depth: 2 }))).toEqual(['DOC0004 1:5']);
    expect(problems(parseYaml('/m.yaml', 'a: é', { size: 4 }))).toEqual(['DOC0005 1:1']);
    expect(problems(parseYaml('/m.yaml', '[&a x, *a, *a]', { aliases: 1 }))).toEqual(['DOC0003 1:12']);
  });
});

function scalarPaths(value: unknown, path: DocumentPath = []): DocumentPath[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => scalarPaths(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => scalarPaths(item, [...path, key]));
}

function follow(value: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((current, segment) => Reflect.get(Object(current) as object, segment), value);
}
