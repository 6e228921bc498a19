import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { isWithin } from './is-within.ts';

const folder = resolve('folder');

it.each([
  ['itself', folder, true],
  ['a file in it', join(folder, 'a', 'b'), true],
  ['a name that begins with two dots', join(folder, '..b'), true],
  ['the folder around it', resolve(), false],
  ['a folder of a longer name', `${folder}s`, false],
])('a folder holds %s: %s', (_, path, expected) => {
  expect(isWithin(folder, path)).toBe(expected);
});
