import { expect, it } from 'vitest';
import { parseWheelName } from './wheel-name.ts';

it('tells project, version, build and tags', () => {
  expect(
    parseWheelName('Foo.Bar_baz-1.0+local.1-2rc-cp38.cp39-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl'),
  ).toEqual({
    project: 'foo-bar-baz',
    version: '1.0+local.1',
    build: { number: 2, rest: 'rc' },
    tags: {
      pythons: new Set(['cp38', 'cp39']),
      abis: new Set(['abi3']),
      platforms: new Set(['manylinux_2_17_x86_64', 'manylinux2014_x86_64']),
    },
  });
});

it('normalises the version', () => {
  expect(parseWheelName('foo-1.0.RC1-py3-none-any.whl')?.version).toBe('1.0rc1');
});

it.each([
  'foo.zip',
  'foo-1.0.whl',
  'foo-1.0-py3-none.whl',
  'foo-1.0-x-py3-none-any.whl',
  'foo-1.0-1-2-py3-none-any.whl',
  'foo-latest-py3-none-any.whl',
  '-1.0-py3-none-any.whl',
  'f oo-1.0-py3-none-any.whl',
])('does not take %s for the name of a wheel', (fileName) => expect(parseWheelName(fileName)).toBeUndefined());
