import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatisticsSource } from './statistics.ts';

describe('StatisticsSource', () => {
  it('gives the least and the greatest that the vendor documents', () => {
    expect(new StatisticsSource(() => 0).next()).toEqual({
      version: '1.001',
      random: 1,
      counter: 1,
      state: 'OK',
      stat_counter: [9, 10, 11],
      battery_level: 99.9,
    });
    expect(new StatisticsSource(() => 0.999_999).next()).toMatchObject({
      random: 1000,
      state: 'ERROR',
      stat_counter: [5, 10, 15],
    });
  });

  it('empties its battery, and no more than that', () => {
    const source = new StatisticsSource(() => 0.5);
    for (let count = 0; count < 999; count++) source.next();
    expect(source.next().battery_level).toBe(0);
    expect(source.next()).toMatchObject({ counter: 1001, battery_level: 0, state: 'WARNING' });
  });

  it('gives charts one bar, a stack and waves', () => {
    const whole = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 20, maxLength: 20 }), (numbers) => {
        let drawn = 0;
        const { randbar_red, randbar_yellow, randbar_green, ...charts } = new StatisticsSource(
          () => numbers[drawn++] ?? 0,
        ).nextForCharts();

        expect(['3,0,0', '0,2,0', '0,0,1']).toContain(String([randbar_red, randbar_yellow, randbar_green]));
        const first = Number(charts.rand_stacked1);
        const second = Number(charts.rand_stacked2) - first;
        const third = Number(charts.rand_stacked3) - first - second;
        for (const part of [first, second, third]) expect(part >= 50 && part <= 150).toBe(true);
        // The second look of its life: sin(π/6) is a half.
        expect(Math.abs(Number(charts.sin_small_noise) - 1250)).toBeLessThan(5.001);
        expect(Math.abs(Number(charts.sin_big_noise) - 1250)).toBeLessThan(50.001);
        expect(charts.sin_rounded).toBe(15);
      }),
    );
  });
});
