import { expect, it } from 'vitest';
import { versionText } from './version-text.ts';

it.each([
  ['1.345.0', '1.345.0'],
  ['1.34', '1.34'],
  ['latest', 'latest'],
  [1.345, '1.345'],
  [Number('1.340'), '1.340'],
  [Number('1.300'), '1.300'],
  [1, '1'],
])('%j is %s', (given, meant) => {
  expect(versionText(given)).toBe(meant);
});
