import { expect, it } from 'vitest';
import { parseMetadata } from './wheel-metadata.ts';

it('reads the fields, however the lines end and wherever they are broken', () => {
  const lines = [
    'Metadata-Version: 2.1',
    'NAME: Foo',
    'Version:1.0',
    'Requires-Python: >=3.8',
    'Requires-Dist: bar >=1;',
    '  python_version < "3.11"',
    'Requires-Dist: baz',
    'Provides-Extra: fast',
    '',
    'Requires-Dist: only-described',
  ];
  for (const lineBreak of ['\n', '\r\n']) {
    expect(parseMetadata(lines.join(lineBreak))).toEqual({
      name: 'Foo',
      version: '1.0',
      requiresPython: '>=3.8',
      requires: ['bar >=1; python_version < "3.11"', 'baz'],
      extras: ['fast'],
    });
  }
});

it('takes anything', () => {
  expect(parseMetadata('\uFEFF\u0000constructor: x\n:\n')).toEqual({ requires: [], extras: [] });
});
