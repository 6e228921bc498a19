import { expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

it('comes with the next minute of the clock where the interval is a minute', () => {
  expect(nextRun(60, 120_000, 120_500)).toBe(180_000);
  expect(nextRun(60, 179_999, 179_999)).toBe(180_000);
});

it('comes an interval after the last start otherwise', () => {
  expect(nextRun(10, 125_000, 126_000)).toBe(135_000);
  expect(nextRun(0.5, 125_000, 125_001)).toBe(125_500);
});

it('comes at once after a run that took longer than the interval', () => {
  expect(nextRun(10, 125_000, 150_000)).toBe(150_000);
  expect(nextRun(60, 125_000, 250_000)).toBe(250_000);
});
