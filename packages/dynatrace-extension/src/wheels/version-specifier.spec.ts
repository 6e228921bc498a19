import { expect, it } from 'vitest';
import { admits, namesPreRelease, parseSpecifier, parseSpecifiers } from './version-specifier.ts';

it.each([
  ['==1.0', '1', true],
  ['==1.0', '1.0+local', true],
  ['==1.0+a', '1.0+b', false],
  ['==1.0.0.*', '1.0', true],
  ['==1.0.*', '1rc1', true],
  ['!=1.*', '1.5', false],
  ['~=1.4.2', '1.4.9', true],
  ['~=1.4.2', '1.5', false],
  ['~=1.0.0', '1', true],
  ['>1.0rc1', '1.0', true],
  ['>1.0', '1.0.post1', false],
  ['>1.0.post1', '1.0.post2', true],
  ['>1.0', '1.0+local', false],
  ['<1.0', '1.0rc1', false],
  ['<1.0rc2', '1.0rc1', true],
  ['>=2', '1!0.5', true],
  ['===1.0-Odd', '1.0-odd', true],
])('%s and %s: %s', (text, version, expected) => {
  const specifier = parseSpecifier(text);
  expect(specifier && admits(specifier, version)).toBe(expected);
});

it('admits no version that is none', () => {
  const specifiers = parseSpecifiers('!=1.0, !=2.*') ?? [];
  expect(specifiers.map((specifier) => admits(specifier, ''))).toEqual([false, false]);
});

it('reads lists, with a comma after the last', () => {
  expect(parseSpecifiers(' >= 1.2 , <2,')).toEqual([
    { operator: '>=', version: '1.2', prefix: false },
    { operator: '<', version: '2', prefix: false },
  ]);
  expect(parseSpecifiers('')).toEqual([]);
});

it.each(['1.0', '=1.0', '>=1.0.*', '==1.0a1.*', '~=1', '>1.0+local', '>dev', '==', '=== ', '>=1.0 <2'])(
  'does not take %s for a specifier',
  (text) => expect(parseSpecifiers(text)).toBeUndefined(),
);

it('knows which specifier lets pre-releases in', () => {
  const names = ['>=1.0rc1', '==2.0.dev1', '!=1.0rc1', '>=1.0', '==1.*'].map((text) => {
    const specifier = parseSpecifier(text);
    return specifier && namesPreRelease(specifier);
  });
  expect(names).toEqual([true, true, false, false, false]);
});
