import { parseYaml } from '@extkit/devkit/documents';
import { describe, expect, it } from 'vitest';
import { checkSchema } from './check-schema.ts';
import { topology } from './topology.ts';

function check(yaml: string): string[] {
  return checkSchema(parseYaml('topology.yaml', yaml), topology).map(({ code, message }) => `${code} ${message}`);
}

function rule(content: string): string[] {
  return check(`types: [{ name: a:b, displayName: A, rules: [{ ${content} }] }]`);
}

function source(content: string): string[] {
  return rule(`idPattern: "{a}", sources: [{ ${content} }]`);
}

function relation(content: string): string[] {
  return check(`relationships: [{ fromType: a:b, toType: host, typeOfRelation: CALLS, sources: [{ ${content} }] }]`);
}

describe('a rule of a type', () => {
  it.each([
    ['several placeholders', 'idPattern: "a_{b}{c.d}_e", sources: [{ sourceType: Logs }]'],
    ['an empty name', 'idPattern: "{a}", instanceNamePattern: "", sources: [{ sourceType: Spans }]'],
  ])('may have %s', (_, content) => {
    expect(rule(content)).toEqual([]);
  });

  it.each([
    ['no source', 'idPattern: "{a}"', /^DTX0021 'sources' is missing/],
    ['an empty list of sources', 'idPattern: "{a}", sources: []', /^DTX0026 'sources' has 0 items/],
    ['an id without a placeholder', 'idPattern: a, sources: [{ sourceType: Logs }]', /^DTX0024 'idPattern'/],
    ['a brace too few', 'idPattern: "{a}{b", sources: [{ sourceType: Logs }]', /^DTX0024 'idPattern'/],
    [
      'a name without a placeholder',
      'idPattern: "{a}", instanceNamePattern: A, sources: [{ sourceType: Logs }]',
      /^DTX0024 'instanceNamePattern'/,
    ],
  ])('may not have %s', (_, content, message) => {
    expect(rule(content)).toEqual([expect.stringMatching(message)]);
  });
});

describe('a condition', () => {
  it.each(['$eq(a b)', '$prefix(a.)', '$eq(f~(x~) ~~)', '$exists()'])('may be %s', (condition) => {
    expect(source(`sourceType: Metrics, condition: ${condition}`)).toEqual([]);
  });

  it.each(['a', '$contains(a)', '$eq()', '$exists(a)', '$eq (a)', '" $eq(a)"', '$eq(f(x))', '$eq(a', '$prefix(a~)'])(
    'may not be %s',
    (condition) => {
      expect(source(`sourceType: Metrics, condition: ${condition}`)).toEqual([
        expect.stringMatching(/^DTX0024 'condition'/),
      ]);
    },
  );

  it.each(['Metrics', 'Entities', 'Events'])('is needed for a type made of %s', (sourceType) => {
    expect(source(`sourceType: ${sourceType}`)).toEqual(["DTX0021 'condition' is missing in 'sources[0]': add it."]);
  });

  it.each(['Logs', 'Spans', 'Topology', 'Business Events'])('is not needed for a type made of %s', (sourceType) => {
    expect(source(`sourceType: ${sourceType}`)).toEqual([]);
  });

  it('is not asked for where the type of the source is misspelt', () => {
    expect(source('sourceType: Log')).toEqual([expect.stringMatching(/^DTX0023 /)]);
  });
});

describe('a source of a relationship', () => {
  it('maps properties of entities instead of having a condition', () => {
    expect(relation('sourceType: Entities, mappingRules: [{ sourceProperty: a, destinationProperty: b }]')).toEqual([]);
    expect(relation('sourceType: Entities')).toEqual(["DTX0021 'mappingRules' is missing in 'sources[0]': add it."]);
    expect(relation('sourceType: Entities, mappingRules: []')).toEqual([expect.stringMatching(/^DTX0026 /)]);
    expect(relation('sourceType: Metrics')).toEqual(["DTX0021 'condition' is missing in 'sources[0]': add it."]);
  });
});

describe('the name of a type', () => {
  it.each(['a:b', 'a:b:c_d-1', 'acme_x:1'])('may be %s', (name) => {
    expect(
      check(
        `types: [{ name: "${name}", displayName: A, rules: [{ idPattern: "{a}", sources: [{ sourceType: Logs }] }] }]`,
      ),
    ).toEqual([]);
  });

  it.each(['host', 'A:b', '1:b', 'a:b_', 'a:', 'a.b:c', 'a:b c'])('may not be %s', (name) => {
    expect(
      check(
        `types: [{ name: "${name}", displayName: A, rules: [{ idPattern: "{a}", sources: [{ sourceType: Logs }] }] }]`,
      ),
    ).toEqual([expect.stringMatching(/^DTX0024 /)]);
  });
});
