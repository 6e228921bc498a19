import { describe, expect, it } from 'vitest';
import { isMet } from './precondition.ts';
import { readSettingsSchema } from './settings-schema.ts';

const { root } = readSettingsSchema({
  properties: {
    method: { type: 'text', default: 'none' },
    token: { type: 'text', nullable: true },
  },
});

const isBasic = { type: 'EQUALS', property: 'method', expectedValue: 'basic' };
const hasNoToken = { type: 'NULL', property: 'token' };
const unknown = { type: 'EQUALS', property: 'nobody', expectedValue: 1 };

describe('a precondition', () => {
  it.each<[string, unknown, Record<string, unknown>, boolean | undefined]>([
    ['none', undefined, {}, true],
    ['the value', isBasic, { method: 'basic' }, true],
    ['another value', isBasic, { method: 'token' }, false],
    ['the default', { ...isBasic, expectedValue: 'none' }, {}, true],
    [
      'one of several values',
      { type: 'IN', property: 'method', expectedValues: ['basic', 'token'] },
      { method: 'token' },
      true,
    ],
    ['nothing', hasNoToken, { token: null }, true],
    ['something', hasNoToken, { token: 'x' }, false],
    ['a pattern', { type: 'REGEX_MATCH', property: 'method', pattern: '^b' }, { method: 'basic' }, true],
    ['a pattern and nothing', { type: 'REGEX_MATCH', property: 'token', pattern: '^b' }, {}, false],
    ['a negation', { type: 'NOT', precondition: isBasic }, { method: 'basic' }, false],
    ['both', { type: 'AND', preconditions: [isBasic, hasNoToken] }, { method: 'basic' }, true],
    ['one of both, but both are needed', { type: 'AND', preconditions: [unknown, isBasic] }, {}, false],
    ['one of both', { type: 'OR', preconditions: [unknown, hasNoToken] }, {}, true],
    ['none of both', { type: 'OR', preconditions: [isBasic, isBasic] }, {}, false],
    ['a secret', isBasic, { method: '{{method}}' }, undefined],
    ['a property that is not there', unknown, {}, undefined],
    ['a property called like a prototype', { ...unknown, property: 'constructor' }, {}, undefined],
    ['a negation of nothing', { type: 'NOT' }, {}, undefined],
    ['what is no object', 'EQUALS', {}, undefined],
  ])('with %s', (_, precondition, object, met) => {
    expect(isMet(precondition, root, object)).toBe(met);
  });
});
