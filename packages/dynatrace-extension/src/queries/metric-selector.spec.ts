import { describe, expect, it } from 'vitest';
import { metricKeysOfSelector } from './metric-selector.ts';

function keys(selector: string): string[] {
  const found = metricKeysOfSelector(selector);
  for (const { key, start } of found) expect(selector.slice(start, start + key.length)).toBe(key);
  return found.map(({ key }) => key);
}

describe('the metrics that a selector names', () => {
  it.each([
    ['a key', 'queue.depth', ['queue.depth']],
    ['a key without a dot', 'depth:avg', ['depth']],
    ['transformations', 'queue.depth:splitBy("queue.name"):avg:sort(value(avg,descending)):limit(20)', ['queue.depth']],
    ['an argument with a dot', 'queue.depth:splitBy(queue.name)', ['queue.depth']],
    ['a filter', 'a.b:filter(and(eq("dim","x.y"),in("dt.entity.host",entitySelector("type(host)")))):sum', ['a.b']],
    ['an escaped quote in a filter', 'a.b:filter(eq(d,"~")")):sum', ['a.b']],
    ['arithmetic', '(a.b:avg / c-d.e:avg) * 100', ['a.b', 'c-d.e']],
    ['a transformation of a term', '((a.b) * (8)):rate(1s)', ['a.b']],
    ['a negative number', 'a.b * -1.5 - c.d', ['a.b', 'c.d']],
    ['a quoted key', '"a.b c":avg', ['a.b c']],
    ['several selectors', 'a.b:avg, c.d:max', ['a.b', 'c.d']],
    ['known prefixes', 'func:a.b:avg + ext:c.d + builtin:host.cpu', ['func:a.b', 'ext:c.d', 'builtin:host.cpu']],
    ['a known prefix before a name without a dot', 'func:depth:avg', ['func:depth']],
    ['an unknown prefix', 'cloud:aws.lambda.errors:avg', ['cloud:aws.lambda.errors']],
    ['line ends', 'a.b\n  :avg\n + c.d', ['a.b', 'c.d']],
  ])('%s', (_, selector, expected) => {
    expect(keys(selector)).toEqual(expected);
  });

  it.each([
    '',
    '(a.b',
    'a.b)',
    'a.b:',
    'a.b +',
    'a.b c.d',
    'a.b:filter(eq("x)',
    '$(entity)',
    'a.b:avg():(',
    '{{metric}}',
  ])('none in %j, which is no selector', (selector) => {
    expect(keys(selector)).toEqual([]);
  });

  it('takes a long selector in its stride', () => {
    expect(metricKeysOfSelector(`${'('.repeat(50_000)}a.b${')'.repeat(50_000)}`)).toHaveLength(1);
    expect(metricKeysOfSelector('"~'.repeat(50_000))).toEqual([]);
  });
});
