import type { Observation } from '@extkit/devkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { SimulationRecorder } from './recorder.ts';
import { DECLARATIONS, START, point, problem, run, status, summaryOf } from './testing/observations.ts';

const area = (name: string) => ({ dimensions: { area: name } });
const device = { type: 'CUSTOM_DEVICE', id: '18405537924958731920', name: 'g1' };

describe('a recorder', () => {
  it('has a summary before anything came', () => {
    expect(summaryOf()).toMatchObject({
      runs: 0,
      points: 0,
      coverage: { declared: 2, reported: 0, percent: 0 },
      metrics: [
        { key: 'random', declared: true, points: 0, states: [], series: { items: [], rest: 0 } },
        {
          key: 'state',
          points: 0,
          states: [
            { state: 'OK', points: 0 },
            { state: 'WARNING', points: 0 },
          ],
        },
      ],
      statuses: { reachedOk: false, endedOk: false, periods: [], rest: 0 },
    });
    expect(summaryOf()).not.toHaveProperty('started');
  });

  it('knows the number, the last, the extremes and the mean of a metric’s points', () => {
    const { metrics, points } = summaryOf(
      ...[4, 1, 7].map((value) => point('random', value, { ...area('a'), entity: device })),
    );
    expect(points).toBe(3);
    expect(metrics[0]).toMatchObject({ points: 3, last: 7, min: 1, max: 7, average: 4 });
  });

  it('tells series apart by entity and dimensions, and keeps 64-bit ids exact', () => {
    const { metrics } = summaryOf(
      point('random', 1, { ...area('a'), entity: device }),
      point('random', 2, { ...area('b'), entity: device }),
      point('random', 3, { ...area('a'), entity: { ...device, id: '18405537924958731921' } }),
      point('random', 4, { ...area('a'), entity: device }),
    );
    expect(
      metrics[0]?.series.items.map(({ entity, dimensions, last, count }) => [entity?.id, dimensions.area, last, count]),
    ).toEqual([
      ['18405537924958731920', 'a', 4, 2],
      ['18405537924958731920', 'b', 2, 1],
      ['18405537924958731921', 'a', 3, 1],
    ]);
  });

  it('counts the states of a state metric', () => {
    const { metrics } = summaryOf(point('state', 'OK'), point('state', 'WARNING'), point('state', 'OK'));
    expect(metrics[1]).toMatchObject({ points: 3, last: 'OK', states: [{ points: 2 }, { points: 1 }] });
    expect(metrics[1]).not.toHaveProperty('min');
  });

  it('finds what is not as declared, and counts equal findings', () => {
    const { problems, metrics } = summaryOf(
      point('random', 1),
      point('random', 2),
      point('foo', 1),
      point('state', 'OFF'),
    );
    expect(problems.items.map(({ code, key, count }) => [code, key, count])).toEqual([
      ['wrong-dimensions', 'random', 2],
      ['unknown-metric', 'foo', 1],
      ['unknown-state', 'state', 1],
    ]);
    expect(metrics[2]).toMatchObject({ key: 'foo', declared: false, points: 1 });
  });

  it('adds what the simulation itself found', () => {
    const { problems } = summaryOf(problem('limit', 'Too many.'), problem('limit', 'Too many.'));
    expect(problems.items).toEqual([{ code: 'limit', message: 'Too many.', count: 2 }]);
  });

  it('covers only what is declared, and never rounds up to all', () => {
    expect(summaryOf(point('foo', 1), point('state', 'OK')).coverage).toEqual({
      declared: 2,
      reported: 1,
      percent: 50,
    });
    const metrics = Array.from({ length: 3000 }, (_, index) => ({ key: `m${index}`, dimensions: [] }));
    const recorder = new SimulationRecorder({ metrics });
    for (const { key } of metrics.slice(1)) recorder.record(point(key, 1));
    expect(recorder.summary().coverage).toEqual({ declared: 3000, reported: 2999, percent: 99.9 });
  });

  it('says nothing against a metric where it is not known what is declared', () => {
    const recorder = new SimulationRecorder(undefined);
    recorder.record(point('foo', 1));
    expect(recorder.summary()).toMatchObject({
      metrics: [{ key: 'foo', declared: true }],
      problems: { items: [] },
      coverage: { percent: 100 },
    });
  });

  it('tells when it began and ended, and how many runs are over', () => {
    expect(summaryOf(status('OK'), run(1, 1), run(2, 11))).toMatchObject({
      started: START,
      ended: START + 11_000,
      runs: 2,
    });
  });

  it('keeps entities, properties, events, and the log’s warnings and errors', () => {
    const time = START;
    const summary = summaryOf(
      { type: 'entity', time, entity: device, parent: { type: 'CUSTOM_DEVICE_GROUP', id: '1' }, endpoints: ['h:80'] },
      { type: 'property', time, key: 'version', value: '1', entity: device },
      { type: 'property', time, key: 'version', value: '2', entity: device },
      { type: 'event', time, eventType: 'ERROR_EVENT', title: 'Down', description: 'It is.', properties: {} },
      { type: 'log', time, level: 'debug', message: 'asked' },
      { type: 'log', time, level: 'error', message: 'refused' },
    );
    expect(summary).toMatchObject({
      entities: { items: [{ entity: device, parent: { id: '1' }, endpoints: ['h:80'], count: 1 }] },
      properties: { items: [{ key: 'version', value: '2', count: 2 }] },
      events: { items: [{ eventType: 'ERROR_EVENT', title: 'Down', description: 'It is.', count: 1 }] },
      logs: {
        counts: { debug: 1, info: 0, warning: 0, error: 1 },
        messages: { items: [{ level: 'error', message: 'refused' }] },
      },
    });
  });

  it('keeps no more than its limits, however much comes, and counts the rest', () => {
    const recorder = new SimulationRecorder(DECLARATIONS);
    const long = 'x'.repeat(100_000);
    const amount = 1000;
    for (let index = 0; index < amount; index += 1) {
      recorder.record(point(`unknown-${index}`, index));
      recorder.record(point('random', index, area(`${index}${long}`)));
      recorder.record(point('state', `state-${index}`));
      recorder.record({ type: 'log', time: START, level: 'error', message: `${index}${long}` });
    }
    const { metrics, problems, logs, points } = recorder.summary();
    expect(points).toBe(3 * amount);
    expect(metrics).toHaveLength(2 + LIMITS.undeclaredMetrics);
    expect(metrics[0]?.points).toBe(amount);
    expect(metrics[0]?.series.items).toHaveLength(LIMITS.series);
    expect(metrics[0]?.series.rest).toBe(amount - LIMITS.series);
    expect(metrics[1]?.states).toHaveLength(2 + LIMITS.states);
    expect(problems.items).toHaveLength(LIMITS.problems);
    expect(problems.rest).toBe(2 * amount - LIMITS.problems);
    expect(logs.messages.items[0]?.message).toHaveLength(LIMITS.text);
    expect(JSON.stringify(recorder.summary()).length).toBeLessThan(1_000_000);
  });

  it('gives plain data that JSON keeps as it is, for whatever comes', () => {
    const text = fc.string({ unit: 'binary' });
    const points = fc.record({
      type: fc.constant('metric' as const),
      time: fc.nat(),
      key: fc.oneof(fc.constantFrom('random', 'state', '__proto__', 'constructor'), text),
      value: fc.oneof(fc.double(), fc.constantFrom('OK', 'toString')),
      dimensions: fc.dictionary(text, text, { noNullPrototype: true }),
    });
    const observations: fc.Arbitrary<Observation> = fc.oneof(
      points,
      fc.record({
        type: fc.constant('status' as const),
        time: fc.nat(),
        status: text,
        ok: fc.boolean(),
        details: text,
      }),
      fc.record({ type: fc.constant('run' as const), time: fc.nat(), iteration: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.array(observations), (all) => {
        const summary = summaryOf(...all);
        expect(summary.points).toBe(all.filter(({ type }) => type === 'metric').length);
        expect(summary.metrics.reduce((sum, { points }) => sum + points, 0)).toBe(summary.points);
        const { percent } = summary.coverage;
        expect(percent === 0 || percent === 50 || percent === 100).toBe(true);
        expect(() => JSON.stringify(summary)).not.toThrow();
      }),
    );
  });
});
