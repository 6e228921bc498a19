import { describe, expect, it } from 'vitest';
import { parseYaml } from '../documents/index.ts';
import { createSchemaChecker, type JsonSchema } from './index.ts';

const group: JsonSchema = {
  $id: 'https://example.com/1.0/group.schema.json',
  type: 'object',
  properties: { interval: { $ref: 'units.schema.json#/definitions/minutes' } },
  additionalProperties: false,
};
const units: JsonSchema = {
  $id: 'https://example.com/1.0/units.schema.json',
  definitions: { minutes: { type: 'integer', maximum: 60, 'x-java-type': 'Duration' } },
};
const root: JsonSchema = {
  $id: 'https://example.com/1.0/extension.schema.json',
  type: 'object',
  properties: { groups: { type: 'array', items: { $ref: 'group.schema.json' } } },
  anyOf: [{ $ref: 'group.schema.json' }, { required: ['groups'] }],
};

function find(schema: JsonSchema, text: string, references: readonly JsonSchema[] = []) {
  return createSchemaChecker({ schema, references, foreign: true }).find(parseYaml('/m.yaml', text));
}

describe('schemas of others', () => {
  it('may refer to each other by what stands beside their names, and have keywords of their own', () => {
    expect(find(root, 'groups:\n  - interval: 90\n', [group, units])).toMatchObject([
      {
        diagnostic: { message: "'interval' must be at most 60, not 90.", range: { start: { line: 2, column: 15 } } },
        kind: 'limit',
        path: ['groups', 0, 'interval'],
        value: 90,
        schemaId: 'https://example.com/1.0/units.schema.json',
      },
    ]);
  });

  it('suggest what another of them knows', () => {
    const schema = { $id: 'https://example.com/1.0/x.json', allOf: [{ $ref: 'group.schema.json' }] };
    expect(find(schema, 'intervall: 5\n', [group, units])).toMatchObject([
      { diagnostic: { message: "Unknown property 'intervall': did you mean 'interval'?" }, property: 'interval' },
    ]);
  });

  it('let pass what they cannot say here: a format, and a pattern that is none', () => {
    expect(find({ type: 'string', format: 'metric-key', pattern: '(' }, 'x\n')).toEqual([]);
    expect(find({ type: 'string', format: 'uri' }, 'x\n')).toEqual([]);
  });

  it.each([
    [
      { ...units, definitions: { minutes: { type: 'int' } } },
      'units.schema.json',
      "'/definitions/minutes/type' is no JSON Schema",
    ],
    [group, 'group.schema.json', 'already exists'],
    [{ $id: 'units.json' }, 'extension.schema.json', "can't resolve reference units.schema.json"],
  ])('are named where they cannot be used: %j', (other, name, problem) => {
    expect(() => find(root, 'groups: []\n', [group, other])).toThrow(
      expect.objectContaining({
        name: 'SchemaError',
        schemaId: `https://example.com/1.0/${name}`,
        problem: expect.stringContaining(problem) as unknown,
      }) as Error,
    );
  });
});
