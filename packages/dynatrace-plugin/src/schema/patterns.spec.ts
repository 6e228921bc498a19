import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeGateName, metricGroup, name, oneAgentName, version } from './patterns.ts';

/** Each of our patterns, the SDK's, and what texts are made of that put both to the test. */
const patterns = [
  {
    what: 'the name of an ActiveGate plugin',
    ours: activeGateName,
    theirs: '^custom.remote.python.([a-zA-Z][a-zA-Z0-9_-]*)+$',
    parts: ['custom.remote.python.', 'customXremote\npython.', 'a', 'Z', '1', '-', '_', '.', '\n', 'é'],
  },
  {
    what: 'the name of a OneAgent plugin',
    ours: oneAgentName,
    theirs: '^custom.(jmx|pmi|python)(\\.[a-zA-Z][a-zA-Z0-9_-]*)+$',
    parts: ['custom.python', 'customXjmx', 'custom\npmi', '.a', '.', 'Z', '1', '-', '_', '\n'],
  },
  {
    what: 'a version',
    ours: version,
    theirs: '^\\d+.\\d+(.\\d+)?$',
    parts: ['0', '12', '\u0661', '.', 'x', '\n', '😀'],
  },
  {
    what: 'a metric group',
    ours: metricGroup,
    theirs: '^(\\/?[-a-zA-Z0-9_.]+)+$',
    parts: ['a', 'Z', '1', '/', '.', '-', '_', ' ', '\n', 'é'],
  },
  {
    what: 'a name',
    ours: name,
    theirs: '^([a-zA-Z][a-zA-Z0-9_-]*)(.[a-zA-Z][a-zA-Z0-9_-]*)*$',
    parts: ['a', 'Z', '1', '-', '_', '.', ' ', ':', '\n', 'é', '😀'],
  },
];

const matches = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)("the SDK's patterns in Python (skipped without python3)", () => {
  it.each(patterns)('mean the same for $what', ({ ours, theirs, parts }) => {
    const text = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }).map((some) => some.join(''));
    const texts = fc.sample(text, { numRuns: 3_000, seed: 1 });
    const script =
      'import json, re, sys; p, t = json.load(sys.stdin); print(json.dumps([bool(re.search(p, x)) for x in t]))';
    const input = JSON.stringify([theirs, texts]);
    const expected = JSON.parse(execFileSync('python3', ['-c', script], { input }).toString()) as boolean[];

    expect(new Set(expected)).toEqual(new Set([true, false]));
    expect(texts.filter((text, index) => matches(ours.pattern, text) !== expected[index])).toEqual([]);
  });
});

it.each(patterns)('need no long time for $what, however long it is', ({ ours, parts }) => {
  const start = performance.now();
  for (const part of parts) expect(matches(ours.pattern, `${parts[0] ?? ''}${part.repeat(100_000)}!`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
});
