import { parseJson } from '@extkit/devkit/documents';
import { describe, expect, it } from 'vitest';
import { activationSchema } from './activation-schema.ts';
import { checkSchema } from './check-schema.ts';

const property = { type: 'text', nullable: false, default: '' };

/** What is wrong with an activation schema that has this property or, in place of a property, these changes. */
function problems(changes: Readonly<Record<string, unknown>>, at: 'property' | 'root' = 'property'): string[] {
  const root = { dynatrace: '1', schemaId: 'python-extension.activation', properties: { pythonRemote: property } };
  const value =
    at === 'root' ? { ...root, ...changes } : { ...root, properties: { pythonRemote: { ...property, ...changes } } };
  const found = checkSchema(parseJson('activationSchema.json', JSON.stringify(value)), activationSchema);
  return found.map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

const constraint = (...constraints: readonly unknown[]) => ({ constraints });
const precondition = (value: unknown) => ({ precondition: value });

describe('an activation schema may have', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['the words that authors use', { minItems: 1, maxItems: 1, metaData: { addItemButton: 'Add' } }],
    ['the words that the API uses', { minObjects: 1, maxObjects: 1, metadata: { suffix: 's' } }],
    ['constraints with a message', constraint({ type: 'PATTERN', pattern: 'a', customMessage: 'Write an a' })],
    [
      'a validator of its own, with whatever that needs',
      constraint({ type: 'CUSTOM_VALIDATOR_REF', customValidatorId: 'x', more: 1 }),
    ],
    [
      'nested preconditions',
      precondition({ type: 'NOT', precondition: { type: 'OR', preconditions: [{ type: 'NULL', property: 'a' }] } }),
    ],
    ['a kind of text that is not known', { subType: 'anything' }],
  ])('%s', (_, changes) => {
    expect(problems(changes)).toEqual([]);
  });
});

describe('of an activation schema is reported', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a type of JSON Schema', { type: 'array' }, 'error DTX0023'],
    ['a list without items', { type: 'list' }, 'error DTX0021'],
    ['a reference elsewhere', { type: { $ref: 'types/a' } }, 'error DTX0024'],
    ['an unknown property', { nulable: false }, 'warning DTX0020'],
    ['a constraint that is not known', constraint({ type: 'LENGHT' }), 'warning DTX0023'],
    ['min in a range', constraint({ type: 'RANGE', min: 1 }), 'warning DTX0020'],
    ['a pattern without one', constraint({ type: 'PATTERN' }), 'error DTX0021'],
    ['the precondition REGEX', precondition({ type: 'REGEX', property: 'a', pattern: 'b' }), 'error DTX0023'],
    ['a precondition without a value', precondition({ type: 'EQUALS', property: 'a' }), 'error DTX0021'],
    ['a credential of no kind', { subType: 'credential' }, 'warning DTX0021'],
  ])('%s', (_, changes, problem) => {
    expect(problems(changes)).toEqual([expect.stringContaining(problem)]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a schemaId of its own', { schemaId: 'mine' }, 'error DTX0023'],
    ['no schemaId', { schemaId: undefined }, 'error DTX0021'],
    ['no properties', { properties: undefined }, 'error DTX0021'],
    ['an enum without values', { enums: { a: { type: 'enum', items: [] } } }, 'error DTX0026'],
    ['a type without properties', { types: { a: { type: 'object' } } }, 'error DTX0021'],
    ['a section of the form that is not known', { uiCustomization: { expandible: {} } }, 'warning DTX0020'],
  ])('%s', (_, changes, problem) => {
    expect(problems(changes, 'root')).toEqual([expect.stringContaining(problem)]);
  });
});
