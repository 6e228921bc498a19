import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { StatusRecord } from './status-record.ts';
import { START, status } from './testing/observations.ts';

function recorded(...statuses: readonly ReturnType<typeof status>[]) {
  const record = new StatusRecord();
  for (const said of statuses) record.add(said);
  return record.summary();
}

describe('statuses', () => {
  it('become periods: equal ones that follow each other are one', () => {
    const summary = recorded(
      status('ERROR_AUTH', 0, { details: 'no auth' }),
      status('OK', 10),
      status('OK', 20),
      status('ERROR_AUTH', 30, { details: 'expired' }),
      status('ERROR_AUTH', 40, { details: 'revoked' }),
    );
    expect(summary.periods.map(({ status, details, count, from, to }) => [status, details, count, from, to])).toEqual([
      ['ERROR_AUTH', 'no auth', 1, START, START],
      ['OK', undefined, 2, START + 10_000, START + 20_000],
      ['ERROR_AUTH', 'expired', 1, START + 30_000, START + 30_000],
      ['ERROR_AUTH', 'revoked', 1, START + 40_000, START + 40_000],
    ]);
  });

  it.each([
    ['none', [], { reachedOk: false, endedOk: false }],
    ['OK', [status('OK')], { reachedOk: true, endedOk: true }],
    ['an error first', [status('ERROR_CONFIG'), status('OK')], { reachedOk: true, endedOk: true }],
    ['an error at last', [status('OK'), status('ERROR_CONFIG')], { reachedOk: true, endedOk: false }],
  ])('tell whether it ended well: %s', (_, statuses, expected) => {
    expect(recorded(...statuses)).toMatchObject(expected);
  });

  it('are looked at for each instance, so that one that is well does not hide another', () => {
    const summary = recorded(
      status('ERROR_CONFIG', 0, { instance: 'a' }),
      status('OK', 0, { instance: 'b' }),
      status('ERROR_CONFIG', 10, { instance: 'a' }),
      status('OK', 10, { instance: 'b' }),
    );
    expect(summary).toMatchObject({ reachedOk: true, endedOk: false, unwell: { instance: 'a', count: 2 } });
    expect(summary.periods).toHaveLength(2);
  });

  it('are kept up to a limit, the latest ones, and the earlier ones counted', () => {
    const record = new StatusRecord();
    for (let second = 0; second < LIMITS.statusPeriods + 5; second += 1) {
      record.add(status(second % 2 === 0 ? 'OK' : 'ERROR_CONFIG', second));
    }
    const { periods, rest } = record.summary();
    expect(periods).toHaveLength(LIMITS.statusPeriods);
    expect(rest).toBe(5);
    expect(periods.at(-1)?.from).toBe(START + (LIMITS.statusPeriods + 4) * 1000);
  });

  it('count instances that there is no room for', () => {
    const record = new StatusRecord();
    for (let id = 0; id < LIMITS.instances + 3; id += 1) record.add(status('OK', 0, { instance: `${id}` }));
    expect(record.summary().rest).toBe(LIMITS.instances - LIMITS.statusPeriods + 3);
  });
});
