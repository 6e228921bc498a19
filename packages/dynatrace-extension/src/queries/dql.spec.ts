import { describe, expect, it } from 'vitest';
import { metricKeysOfDql } from './dql.ts';

function keys(query: string): string[] {
  const found = metricKeysOfDql(query);
  for (const { key, start } of found) expect(query.slice(start, start + key.length)).toBe(key);
  return found.map(({ key }) => key);
}

describe('the metrics that a query names', () => {
  it.each([
    ['an aggregation', 'timeseries avg(queue.depth)', ['queue.depth']],
    ['a quoted key', 'timeseries depth = avg(`queue-depth.x`), by: { `dt.entity.host` }', ['queue-depth.x']],
    ['several', 'timeseries { a = sum(a.b, default: 0), b = percentile(c.d, 95) }, by:{x.y}', ['a.b', 'c.d']],
    ['a filter', 'timeseries max(a.b, filter: { matchesValue(queue.name, "max(c.d)") })', ['a.b']],
    ['later commands', 'timeseries n = avg(a.b)\n| fieldsAdd m = avg(n.x)\n| summarize max(k.l)', ['a.b']],
    ['a subquery', 'fetch logs | lookup [ timeseries avg(a.b) | fields x ], sourceField: y', ['a.b']],
    [
      'a query after a subquery',
      'timeseries a = avg(a.b) | append [ data record(a = 1) ] | append [ timeseries sum(c.d) ]',
      ['a.b', 'c.d'],
    ],
    ['comments', '// timeseries avg(c.d)\ntimeseries /* sum(e.f), */ avg(a.b)', ['a.b']],
  ])('%s', (_, query, expected) => {
    expect(keys(query)).toEqual(expected);
  });

  it.each([
    '',
    'fetch logs | summarize max(duration.x)',
    'fetch logs | makeTimeseries avg(a.b)',
    'metrics | filter startsWith(metric.key, "a.b")',
    'timeseries avg(a.b - c.d)',
    'timeseries avg("a.b")',
    'data record(text = "timeseries avg(a.b)")',
    'timeseries avg(`a.b',
  ])('none in %j', (query) => {
    expect(keys(query)).toEqual([]);
  });

  it('takes a long query in its stride', () => {
    for (const part of ['"\\', '`', '/*', '"""', '[', '(avg']) expect(metricKeysOfDql(part.repeat(50_000))).toEqual([]);
  });
});
