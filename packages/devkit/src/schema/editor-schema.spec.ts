import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toEditorSchema } from './editor-schema.ts';

describe('the schema for editors', () => {
  it('is of draft 07, and says in its words what it can say', () => {
    const converted = toEditorSchema({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'extkit:example',
      type: 'object',
      properties: { port: { $ref: '#/$defs/port' }, pair: { prefixItems: [{ $ref: '#/$defs/port' }], items: false } },
      dependentRequired: { port: ['host'] },
      dependentSchemas: { pair: { properties: { port: false } } },
      unevaluatedProperties: false,
      $defs: { port: { type: 'integer', 'x-severity': 'warning' } },
    });
    expect(converted).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      properties: {
        port: { $ref: '#/definitions/port' },
        pair: { items: [{ $ref: '#/definitions/port' }], additionalItems: false },
      },
      dependencies: { port: ['host'], pair: { properties: { port: false } } },
      definitions: { port: { type: 'integer' } },
    });
    expect(() => new Ajv({ strictTypes: false, strictTuples: false }).compile(converted)).not.toThrow();
  });

  it('keeps what stands beside a reference, which draft 07 would overlook', () => {
    expect(toEditorSchema({ $ref: '#/$defs/a', allOf: [{ minLength: 1 }], maxLength: 5 })).toMatchObject({
      allOf: [{ $ref: '#/definitions/a' }, { minLength: 1 }],
      maxLength: 5,
    });
    expect(toEditorSchema({ $ref: '#/$defs/a', maxLength: 5 })).not.toHaveProperty('$ref');
  });

  it.each([
    [
      { pattern: '^a', 'x-message': 'must start with a' },
      { pattern: '^a', patternErrorMessage: 'Must start with a.' },
    ],
    [
      { not: {}, 'x-message': 'is no datasource' },
      { not: {}, errorMessage: 'Is no datasource.' },
    ],
    [{ deprecated: true, 'x-message': 'has no effect.' }, { deprecationMessage: 'Has no effect.' }],
    [{ deprecated: true }, { deprecationMessage: 'Deprecated: remove it.' }],
  ])('gives %j in the words of an editor', (schema, expected) => {
    const { $schema, ...converted } = toEditorSchema(schema);
    expect($schema).toContain('draft-07');
    expect(converted).toEqual(expected);
  });

  it('takes names for names, and values for values', () => {
    const schema = {
      properties: { $defs: { type: 'string' }, deprecated: { enum: [{ $defs: 1 }] }, 'x-message': true },
    };
    expect(toEditorSchema(schema)).toMatchObject(schema);
  });
});
