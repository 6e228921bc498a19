import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { normaliseVersion } from './python-version.ts';

interface BuildCase {
  readonly id: string;
  readonly examples?: Readonly<Record<string, string>>;
}

const cases = JSON.parse(
  readFileSync(new URL('../../vectors/build-cases.json', import.meta.url), 'utf8'),
) as readonly BuildCase[];
const examples = cases.find(({ id }) => id === 'dist_info_version_is_pep440_normalised')?.examples ?? {};

it.each([
  ...Object.entries(examples),
  ['1.00', '1.0'],
  ['0.1', '0.1'],
  ['100', '100'],
  // `$` matches before a last line break too, so the SDK's verify lets it pass.
  ['1.0\n', '1.0'],
  ['1x0', '1x0'],
  ['1/2', '1_2'],
])('writes %j as %j', (version, expected) => {
  expect(normaliseVersion(version)).toBe(expected);
});

it('has examples', () => {
  expect(Object.keys(examples)).not.toEqual([]);
});
