import type { Coverage, MetricSummary } from './simulation-summary.ts';

/**
 * How many of the declared metrics came.
 *
 * @param metrics those that are declared
 */
export function coverage(metrics: readonly Pick<MetricSummary, 'points'>[]): Coverage {
  const reported = metrics.filter(({ points }) => points > 0).length;
  const share = metrics.length === 0 ? 1 : reported / metrics.length;
  // Down, not to the nearest: 100 means all.
  return { declared: metrics.length, reported, percent: Math.floor(share * 1000) / 10 };
}
