import { describe, expect, it } from 'vitest';
import { untilAborted } from './until-aborted.ts';

async function* numbers(end: number, then?: Promise<never>): AsyncGenerator<number> {
  for (let number = 1; number <= end; number += 1) yield await Promise.resolve(number);
  await then;
}

async function collect(source: AsyncIterable<number>, each: (value: number) => void = () => undefined) {
  const values: number[] = [];
  for await (const value of source) {
    values.push(value);
    each(value);
  }
  return values;
}

describe('untilAborted', () => {
  it('gives all that comes', async () => {
    expect(await collect(untilAborted(numbers(3), new AbortController().signal))).toEqual([1, 2, 3]);
  });

  it('ends when the signal aborts, though the source waits for ever', async () => {
    const interruption = new AbortController();
    const source = numbers(2, new Promise<never>(() => undefined));

    const values = await collect(untilAborted(source, interruption.signal), (value) => {
      if (value === 2) setImmediate(() => interruption.abort());
    });

    expect(values).toEqual([1, 2]);
  });

  it('gives nothing where it has aborted already', async () => {
    expect(await collect(untilAborted(numbers(3), AbortSignal.abort()))).toEqual([]);
  });

  it('fails as the source does', async () => {
    const source = numbers(1, Promise.reject(new Error('broken')));

    await expect(collect(untilAborted(source, new AbortController().signal))).rejects.toThrow('broken');
  });
});
