import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnmatch } from './fnmatch.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) process.stderr.write('python3 is not installed: fnmatch is not compared with that of Python\n');

describe('fnmatch', () => {
  it.each([
    ['a.log', ['a.log'], ['A.log', 'a.logs', 'ba.log', '']],
    ['*.log', ['.log', 'a.log', 'a.b.log'], ['a.log2', 'alog']],
    ['keep*', ['keep', 'keepme.py'], ['akeep']],
    ['a?c', ['abc', 'a😀c', 'a.c'], ['ac', 'abbc']],
    ['*a*b*', ['ab', 'xaxbx', 'aab'], ['ba', 'a']],
    ['[abc]x', ['ax', 'cx'], ['dx', '[abc]x']],
    ['[a-c-]', ['b', '-'], ['d']],
    ['[!a-c]', ['d', '!'], ['b', '']],
    ['[]a]', [']', 'a'], ['b']],
    ['[!]a]', ['b'], [']', 'a']],
    ['[z-a]', [], ['z', 'a', 'm']],
    ['[^a]', ['^', 'a'], ['b']],
    ['[a', ['[a'], ['a']],
    ['[]', ['[]'], [']']],
    ['{a,b}', ['{a,b}'], ['a']],
    ['\\*', ['\\', '\\x'], ['*']],
    ['', [''], ['a']],
  ])('%s', (pattern, matching, others) => {
    const matches = fnmatch(pattern);
    expect(matching.filter((name) => !matches(name))).toEqual([]);
    expect(others.filter((name) => matches(name))).toEqual([]);
  });

  it('takes no longer for a pattern of many stars', () => {
    const start = performance.now();
    expect(fnmatch('*a'.repeat(50) + 'b')('a'.repeat(5_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.skipIf(!hasPython)('agrees with Python', () => {
    const text = fc.stringMatching(/^[ab\-[\]!*?^\\.]{0,7}$/);
    const cases = fc.sample(fc.tuple(text, text), 3_000);
    const script = `
import fnmatch, json, sys, warnings
warnings.simplefilter('ignore')
print(json.dumps([fnmatch.fnmatchcase(name, pattern) for pattern, name in json.load(sys.stdin)]))`;
    const { stdout } = spawnSync('python3', ['-c', script], { input: JSON.stringify(cases), encoding: 'utf8' });
    const expected = JSON.parse(stdout) as boolean[];

    const differing = cases.filter(([pattern, name], index) => fnmatch(pattern)(name) !== expected[index]);
    expect(differing).toEqual([]);
    expect(expected).toContain(true);
  });
});
