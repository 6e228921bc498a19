const MINUTE = 60_000;

/**
 * When the next run starts, in milliseconds since the epoch: with the usual interval of a minute at the next full minute
 * of the clock, otherwise an interval after the last start, and never before now (facts 5).
 *
 * @param interval seconds
 */
export function nextRun(interval: number, started: number, now: number): number {
  const next = interval * 1000 === MINUTE ? (Math.floor(started / MINUTE) + 1) * MINUTE : started + interval * 1000;
  return Math.max(next, now);
}
