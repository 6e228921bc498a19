import { describe, expect, it } from 'vitest';
import { point, problem, status, summaryOf } from './testing/observations.ts';
import { judge } from './verdict.ts';

const auth = status('ERROR_AUTH', 5, { details: 'no auth' });
const NOT_OK = 'The extension never was OK: it ended with ERROR_AUTH (no auth).';
const ONE_PROBLEM = 'There was 1 problem.';

describe('the verdict', () => {
  it.each([
    ['a simulation that is well', [status('OK')], []],
    ['one that recovers', [auth, status('OK', 10)], []],
    ['one that is never well', [auth], [NOT_OK]],
    [
      'one that ends badly',
      [status('OK'), auth],
      ['The extension did not stay OK: it ended with ERROR_AUTH (no auth).'],
    ],
    ['one that says nothing', [], ['The extension reported no status.']],
    ['one with a problem', [status('OK'), problem('limit', 'x')], [ONE_PROBLEM]],
    ['one with several', [status('OK'), point('random', 1), point('random', 2)], ['There were 2 problems.']],
  ])('on %s', (_, observations, reasons) => {
    expect(judge(summaryOf(...observations)).verdict).toEqual({ passed: reasons.length === 0, reasons });
  });

  it('lets pass what is not demanded', () => {
    const summary = summaryOf(auth, problem('limit', 'x'));
    expect(judge(summary, { statusOk: false }).verdict.reasons).toEqual([ONE_PROBLEM]);
    expect(judge(summary, { noProblems: false }).verdict.reasons).toEqual([NOT_OK]);
    expect(judge(summary, { statusOk: false, noProblems: false }).verdict.passed).toBe(true);
  });

  it('may demand that declared metrics come', () => {
    const summary = summaryOf(status('OK'), point('state', 'OK'));
    expect(judge(summary, { minimumCoverage: 50 }).verdict.passed).toBe(true);
    expect(judge(summary, { minimumCoverage: 51 }).verdict.reasons).toEqual([
      'Only 1 of 2 declared metrics came: 50 %, where 51 % are demanded.',
    ]);
  });
});
