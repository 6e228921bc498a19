import { expect, it } from 'vitest';
import { select, selectText } from './select.ts';

const manifest = { alerts: [{ path: 'a.json' }, 'oops', { path: 'b.json' }], name: 'x', version: 1 };

it('gives every value at a path, and where it stands', () => {
  expect(select(manifest, ['alerts', '*', 'path'])).toEqual([
    { path: ['alerts', 0, 'path'], value: 'a.json' },
    { path: ['alerts', 2, 'path'], value: 'b.json' },
  ]);
});

it('gives nothing where the shape is another', () => {
  expect(select(manifest, ['name', '*', 'path'])).toEqual([]);
  expect(select(null, ['name'])).toEqual([]);
  expect(select(manifest, ['toString'])).toEqual([]);
});

it('gives a text only where there is one', () => {
  expect(selectText(manifest, ['name'])).toBe('x');
  expect(selectText(manifest, ['version'])).toBeUndefined();
});
