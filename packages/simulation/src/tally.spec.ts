import { describe, expect, it } from 'vitest';
import { Tally } from './tally.ts';

describe('a tally', () => {
  const tally = (limit: number) => new Tally<{ key: string; value: number }>(limit, ({ key }) => key);

  it('counts equal things, in the order in which each came first, and shows the latest', () => {
    const counted = tally(10);
    for (const [key, value] of [
      ['b', 1],
      ['a', 2],
      ['b', 3],
    ] as const)
      counted.add({ key, value });
    expect(counted.summary()).toEqual({
      items: [
        { key: 'b', value: 3, count: 2 },
        { key: 'a', value: 2, count: 1 },
      ],
      rest: 0,
    });
  });

  it('keeps so many different things and counts the rest', () => {
    const counted = tally(2);
    for (const key of ['a', 'b', 'c', 'a', 'd', 'c']) counted.add({ key, value: 0 });
    const { items, rest } = counted.summary();
    expect(items.map(({ key, count }) => [key, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(rest).toBe(3);
  });

  it('gives a summary that does not change afterwards', () => {
    const counted = tally(2);
    counted.add({ key: 'a', value: 0 });
    const summary = counted.summary();
    counted.add({ key: 'a', value: 1 });
    expect(summary).toEqual({ items: [{ key: 'a', value: 0, count: 1 }], rest: 0 });
  });
});
