import { describe, expect, it } from 'vitest';
import { isBrokenPattern, isFound } from './java-pattern.ts';

describe('a broken pattern', () => {
  it.each(['(', '[a', 'a)', '*', 'a**', '[z-a]'])('%s', (pattern) => {
    expect(isBrokenPattern(pattern)).toBe(true);
  });

  it.each(['^https?://', '(?i)abc', 'a++', '(?>a)', '\\Q(\\E', '[a-z&&[^b]]', '\\p{Alpha}', '(?<name>a)'])(
    'not %s',
    (pattern) => {
      expect(isBrokenPattern(pattern)).toBe(false);
    },
  );
});

describe('a pattern', () => {
  it('is found anywhere in the text', () => {
    expect(isFound('b', 'abc')).toBe(true);
    expect(isFound('^b', 'abc')).toBe(false);
  });

  it.each([
    ['that only Java reads', '\\p{Alpha}', 'a'],
    ['that is broken', '(', 'a'],
    ['that could take forever', '^(a+)+$', `${'a'.repeat(100)}!`],
    ['that could take long', '^.*.*.*.*=$', 'a'],
    ['on a long text', 'a', 'b'.repeat(201)],
  ])('%s is not tried', (_, pattern, text) => {
    expect(isFound(pattern, text)).toBeUndefined();
  });
});
