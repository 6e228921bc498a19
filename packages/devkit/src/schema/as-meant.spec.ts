import { describe, expect, it } from 'vitest';
import { parseYaml, type SourceDocument } from '../documents/index.ts';
import { asMeant, createSchemaChecker, type JsonSchema } from './index.ts';

const group: JsonSchema = {
  type: 'object',
  properties: { featureSet: {}, query: {} },
  required: ['featureSet'],
  additionalProperties: false,
};
const checker = createSchemaChecker({
  schema: {
    type: 'object',
    properties: { groups: { type: 'array', items: group }, name: {} },
    additionalProperties: false,
  },
});

function meant(text: string): SourceDocument {
  const document = parseYaml('/m.yaml', text);
  return asMeant(document, checker.find(document));
}

describe('a document as it was meant', () => {
  it('has the properties that were misspelt by their right names', () => {
    expect(meant('groups:\n  - featureset: a\n  - featureSet: b\n').value).toEqual({
      groups: [{ featureSet: 'a' }, { featureSet: 'b' }],
    });
  });

  it('has them where they stand in the text', () => {
    const document = meant('groups:\n  - featureset: a b\n');
    const path = ['groups', 0, 'featureSet'];
    expect(document.at(path, 'key').range.start).toEqual({ line: 2, column: 5 });
    expect(document.at(path).range.start).toEqual({ line: 2, column: 17 });
    expect(document.within(path, 2, 1)?.range.start).toEqual({ line: 2, column: 19 });
  });

  it('keeps what nobody can make sense of', () => {
    expect(meant('colour: red\n').value).toEqual({ colour: 'red' });
  });

  it('takes one of two that were meant to be the same', () => {
    expect(meant('nane: a\nnames: b\n').value).toEqual({ name: 'a', names: 'b' });
  });

  it('is the document itself where nothing is misspelt', () => {
    const document = parseYaml('/m.yaml', 'name: a\n');
    expect(asMeant(document, checker.find(document))).toBe(document);
  });
});
