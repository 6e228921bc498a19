import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentPath, SourceDocument } from './document.ts';
import { LineIndex } from './line-index.ts';
import { parseXml } from './xml-document.ts';

const parse = (text: string) => parseXml('/plugin.xml', text);

function textAt(document: SourceDocument, path: DocumentPath, part: 'key' | 'value' = 'value'): string {
  const { start, end } = new LineIndex(document.text).span(document.at(path, part).range);
  return document.text.slice(start, end);
}

function problems({ problems }: SourceDocument): string[] {
  return problems.map(({ code, range: { start } }) => `${code} ${start.line}:${start.column}`);
}

describe('parseXml', () => {
  const document = parse(
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE Plugin SYSTEM "plugin.dtd">',
      '<Plugin a="1"',
      "  b = '2 &lt; 3'>",
      '  <Version value="1"/>',
      '  <Text> <![CDATA[<raw>]]> &#65;&amp;&#x42; </Text>',
      '  <!-- no element -->',
      '</Plugin>',
    ].join('\r\n'),
  );

  it('gives elements in order, with attributes and text', () => {
    expect(document.problems).toEqual([]);
    expect(document.value).toEqual({
      name: 'Plugin',
      attributes: { a: '1', b: '2 < 3' },
      text: '',
      children: [
        { name: 'Version', attributes: { value: '1' }, text: '', children: [] },
        { name: 'Text', attributes: {}, text: '<raw> A&B', children: [] },
      ],
    });
  });

  it.each<[DocumentPath, 'key' | 'value', string]>([
    [[], 'key', 'Plugin'],
    [['name'], 'value', 'Plugin'],
    [['attributes', 'b'], 'key', 'b'],
    [['attributes', 'b'], 'value', "'2 &lt; 3'"],
    [['attributes', 'nope'], 'value', '<Plugin a="1"\r\n  b = \'2 &lt; 3\'>'],
    [['children', 0], 'value', '<Version value="1"/>'],
    [['children', 0], 'key', 'Version'],
    [['children', 0, 'text'], 'value', ''],
    [['children', 1, 'text'], 'value', '<![CDATA[<raw>]]> &#65;&amp;&#x42;'],
  ])('knows where %j stands, its %s', (path, part, text) => {
    expect(textAt(document, path, part)).toBe(text);
  });

  it.each([
    ['an element closed by another', '<a>\n<b></a>', ['DOC0001 2:4'], /'<b>' must be closed/],
    ['an element left open, the innermost', '<a>\n<b>\n<c/>', ['DOC0001 2:1'], /'<b>' is not closed/],
    ['an end tag too many', '<a></b></a>', ['DOC0001 1:4'], /'<a>' must be closed/],
    ['an open tag', '<a', ['DOC0001 1:1'], /add '>'/],
    ['an open attribute', '<a b="1>', ['DOC0001 1:1'], /closing quote/],
    ['an open comment', '<a><!-- x</a>', ['DOC0001 1:4'], /'-->'/],
    ['an open CDATA section', '<a><![CDATA[</a>', ['DOC0001 1:4'], /']]>'/],
    ['an attribute without quotes', '<a>\n<b x=1/></a>', ['DOC0001 2:4'], /in quotes/],
    ['an attribute without a value', '<a x/>', ['DOC0001 1:4'], /needs a value/],
    ['attributes without a space', '<a b="1"c="2"/>', ['DOC0001 1:9'], /space is missing/],
    ['an ampersand alone', '<a>a & b</a>', ['DOC0001 1:6'], /'&amp;'/],
    ['an unknown entity', '<a>&nbsp;</a>', ['DOC0001 1:4'], /'&nbsp;' is not known/],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', ['DOC0011 1:14'], /remove the declaration/],
    ['a second root', '<a/><b/>', ['DOC0008 1:5'], /second root/],
    ['a second root after an end tag', '<a></a>\n<b></b>', ['DOC0008 2:1'], /second root/],
    ['text after the root', '<a/>\nx', ['DOC0001 2:1'], /follows the last/],
    ['text before the root', 'x<a/>', ['DOC0001 1:1'], /before the first/],
    ['a late declaration', ' <?xml version="1.0"?><a/>', ['DOC0001 1:2'], /very first/],
    ['an error right after the declaration', '<?xml version="1.0"?><a>&</a>', ['DOC0001 1:25'], /'&amp;'/],
    ["a '<' in an attribute", '<a b="<"/>', ['DOC0001 1:4'], /'&lt;'/],
    ["']]>' in a text", '<a>]]></a>', ['DOC0001 1:4'], /']]&gt;'/],
    ["'--' in a comment", '<a><!-- b -- c --></a>', ['DOC0001 1:4'], /hyphens/],
    ['a control character', '<a>\u0001</a>', ['DOC0001 1:4'], /0x01/],
    ['no element', '<!-- c -->', ['DOC0001 1:1'], /no element/],
    ['nothing', '', ['DOC0007 1:1'], /empty/],
  ])('reports %s once and says what to do', (_, text, places, message) => {
    const found = parse(text);
    expect(problems(found)).toEqual(places);
    expect(found.problems[0]?.message).toMatch(message);
  });

  it('reports all mistakes that leave the structure intact', () => {
    expect(problems(parse('<a>\n<b x=1/>\n<c y/>\n& &amp; &\n</a>'))).toEqual([
      'DOC0001 2:4',
      'DOC0001 3:4',
      'DOC0001 4:1',
      'DOC0001 4:9',
    ]);
  });

  it('takes a stylesheet for what it is', () => {
    expect(parse('<?xml-stylesheet href="a.css"?><a/>').problems).toEqual([]);
  });

  it('points from a repeated attribute to the first', () => {
    expect(parse('<a x="1" x="2"/>').problems).toMatchObject([
      {
        code: 'DOC0002',
        range: { start: { line: 1, column: 10 } },
        related: [{ range: { start: { line: 1, column: 4 } } }],
      },
    ]);
  });

  it('expands no entity, however it is declared', () => {
    const laughs = Array.from({ length: 10 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
    const found = parse(`<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join('')}]><a>&l10;</a>`);
    expect(found.value).toMatchObject({ text: '&l10;' });
    expect(found.problems.map(({ code }) => code)).toContain('DOC0011');
    expect(parse('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>').value).not.toMatchObject({
      text: /root/,
    });
  });

  it('refuses hostile names', () => {
    expect(problems(parse('<a __proto__="1"/>'))).toEqual(['DOC0001 1:4']);
    expect({}).not.toHaveProperty('1');
  });

  it.each(['<a>'.repeat(100_000), '<a>'.repeat(101) + '</a>'.repeat(101)])('stops at too deep nesting', (text) => {
    expect(parse(text)).toMatchObject({
      value: undefined,
      problems: [{ code: 'DOC0004', range: { start: { line: 1, column: 301 } } }],
    });
    expect(parse(text).problems).toHaveLength(1);
  });

  it('allows a hundred levels', () => {
    expect(parse('<a>'.repeat(100) + '</a>'.repeat(100)).problems).toEqual([]);
  });

  it('never throws', () => {
    const fragments = fc.constantFrom(
      '<',
      '>',
      '/',
      '<a>',
      '</a>',
      '<b/>',
      ' x="1"',
      " y='",
      '"',
      '=',
      '&',
      '&lt;',
      '&#x110000;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE a [',
      '<!ENTITY e "',
      '<?',
      '?>',
      '\n',
      't',
      '__proto__',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragments, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = parse(text);
        expect(found.at(['children', 0, 'attributes', 'x'], 'key').range.start.line).toBeGreaterThan(0);
        expect(found.value !== undefined || found.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
