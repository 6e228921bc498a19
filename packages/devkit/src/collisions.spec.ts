import { expect, it } from 'vitest';
import { findCollisions } from './collisions.ts';
import { FILE_START } from './diagnostic.ts';
import type { Claim } from './format.ts';

function extension(file: string, name: string, ...metrics: string[]): Claim[] {
  const at = { file, range: FILE_START };
  return [{ kind: 'name', text: name, at }, ...metrics.map((text): Claim => ({ kind: 'metric', text, at }))];
}

it('has nothing to say of extensions that share nothing', () => {
  expect(findCollisions([])).toEqual([]);
  expect(findCollisions([extension('a', 'custom:a', 'x', 'x'), extension('b', 'custom:b', 'y')])).toEqual([]);
});

it('reports a name that two have, at the later file whatever the order, and not their metrics', () => {
  const [a, b] = [extension('a', 'custom:a', 'x'), extension('b', 'custom:a', 'x')];

  expect(findCollisions([b, a])).toEqual(findCollisions([a, b]));
  expect(findCollisions([a, b])).toEqual([
    expect.objectContaining({
      code: 'WSP0001',
      severity: 'error',
      file: 'b',
      related: [{ file: 'a', range: FILE_START, message: 'It is here, too.' }],
    }),
  ]);
});

it('reports the metrics that two share at once', () => {
  const shared = ['k.1', 'k.2', 'k.3', 'k.4', 'k.5'];

  const found = findCollisions([extension('a', 'custom:a', ...shared), extension('b', 'custom:b', 'own', ...shared)]);

  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code: 'WSP0002', severity: 'warning', file: 'b' });
  expect(found[0]?.message).toContain("metrics 'k.1', 'k.2', 'k.3' and 2 more:");
});

it('reports each but the first of three', () => {
  const found = findCollisions(['c', 'a', 'b'].map((file) => extension(file, `custom:${file}`, 'k')));

  expect(found.map(({ file, related }) => `${file} ${related?.[0]?.file}`)).toEqual(['b a', 'c a']);
});
