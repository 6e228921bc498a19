import { expect, it } from 'vitest';
import { chooseVersion } from './choose-version.ts';

const versions = ['1.9.0', '1.213.0', '1.345.10', '1.345.9', '1.2', '1.346.0-beta'];

it.each([
  ['latest', '1.345.10'],
  ['1.345', '1.345.10'],
  ['1.345.9', '1.345.9'],
  ['1.2', '1.2'],
  ['1', '1.345.10'],
  ['1.346.0-beta', '1.346.0-beta'],
  ['1.34', undefined],
  ['1.345.1', undefined],
  ['newest', undefined],
])('%s means %s', (wish, version) => {
  expect(chooseVersion(versions, wish)).toBe(version);
});
