import { describe, expect, it } from 'vitest';
import { judgePoint } from './judge-point.ts';
import { point } from './testing/observations.ts';

const number = { key: 'random', dimensions: ['area', 'host'] };
const state = { key: 'state', dimensions: [], states: ['OK', 'NOT OK'] };
const dimensions = { host: 'h', area: 'a' };

describe('a point', () => {
  it.each([
    ['a number with the declared dimensions, in any order', point('random', 0.5, { dimensions }), number],
    ['a declared state', point('state', 'NOT OK'), state],
  ])('may be %s', (_, observation, declared) => {
    expect(judgePoint(observation, declared)).toEqual([]);
  });

  it.each([
    [
      'a metric that is not declared',
      point('foo', 1),
      undefined,
      'unknown-metric',
      '"foo" came but is not declared: declare it in the manifest, or mend the key that is sent.',
    ],
    [
      'a dimension too few',
      point('random', 1, { dimensions: { area: 'a' } }),
      number,
      'wrong-dimensions',
      '"random" came with the dimension "area" but declares the dimensions "area", "host": ' +
        'send exactly those that are declared, or declare those that are sent.',
    ],
    [
      'a dimension where none is declared',
      point('state', 'OK', { dimensions: { area: 'a' } }),
      state,
      'wrong-dimensions',
      '"state" came with the dimension "area" but declares no dimensions: ' +
        'send exactly those that are declared, or declare those that are sent.',
    ],
    [
      'a text for a number',
      point('random', '12', { dimensions }),
      number,
      'wrong-type',
      '"random" came with the value "12", which is no number: send a finite number.',
    ],
    [
      'no number at all',
      point('random', NaN, { dimensions }),
      number,
      'wrong-type',
      '"random" came with the value NaN, which is no number: send a finite number.',
    ],
    [
      'a number for a state',
      point('state', 1),
      state,
      'wrong-type',
      '"state" came with the number 1 but declares states: send the states "OK", "NOT OK".',
    ],
    [
      'a state that is not declared',
      point('state', 'ok'),
      state,
      'unknown-state',
      '"state" came with the state "ok" but declares the states "OK", "NOT OK": send one that is declared, or declare it.',
    ],
  ] as const)('must not be %s', (_, observation, declared, code, message) => {
    expect(judgePoint(observation, declared)).toEqual([{ code, message, key: observation.key }]);
  });

  it('may be wrong in two ways', () => {
    const found = judgePoint(point('random', 'x'), number);
    expect(found.map(({ code }) => code)).toEqual(['wrong-dimensions', 'wrong-type']);
  });
});
