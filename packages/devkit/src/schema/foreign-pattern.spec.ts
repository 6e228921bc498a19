import { describe, expect, it } from 'vitest';
import { foreignPattern } from './foreign-pattern.ts';

describe('a pattern of another engine', () => {
  it.each([
    ['^\\p{Lu}\\p{Ll}+$', 'Émile', 'émile', 'classes of Unicode are what they are elsewhere'],
    ['^[\\w-.]+$', 'a-b.c', 'a b', 'a dash after a class is a dash'],
    ['^[.-\\w]+$', 'a-b.c', 'a b', 'and before one'],
    ['^[\\p{L}\\w-.:]+$', 'é-b.c', 'a b', 'also among classes of Unicode'],
    ['^\\p{L}+\\-\\_\\@[\\-\\_]$', 'é-_@-', 'é-_', 'a backslash too many does no harm'],
    ['^a\\/b\\.c$', 'a/b.c', 'a/bxc', 'one that is needed counts'],
    ['^{x}$', '{x}', 'x', 'braces that count nothing are braces'],
    ['^.$', '😀', '😀😀', 'a character is one, however many halves it has'],
  ])('%s matches %j and not %j: %s', (pattern, good, bad) => {
    expect(foreignPattern(pattern)?.test(good)).toBe(true);
    expect(foreignPattern(pattern)?.test(bad)).toBe(false);
  });

  it.each(['(', '^\\p{Alnum}+$', '^\\pL+$', '(?i:[)'])('%s cannot be said in JavaScript', (pattern) => {
    expect(foreignPattern(pattern)).toBeUndefined();
  });
});
