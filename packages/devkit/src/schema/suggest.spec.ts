import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from './suggest.ts';

describe('suggest', () => {
  it.each([
    ['featureset', 'featureSet', 'upper and lower case count for nothing'],
    ['feature-set', 'featureSet', 'nor do dashes'],
    ['guage', 'gauge', 'two letters swapped'],
    ['dashbords', 'dashboards', 'a letter missing'],
    ['verrsion', 'version', 'a letter too many'],
    ['nane', 'name', 'a wrong letter'],
  ])('finds for %s the word %s: %s', (word, meant) => {
    expect(suggest(word, ['gauge', 'count', 'featureSet', 'version', 'name', 'dashboards'])).toBe(meant);
  });

  it.each(['metrics', 'x', '', 'zz'])('finds nothing for %j, which is near to none', (word) => {
    expect(suggest(word, ['gauge', 'featureSet', 'name', 'id'])).toBeUndefined();
  });

  it('takes the nearest of several', () => {
    expect(suggest('counts', ['mount', 'count', 'county'])).toBe('count');
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('between %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, and zero for equal words only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
