import type { Observation } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { recordSimulation } from './record-simulation.ts';
import { DECLARATIONS, point, run, status, summaryOf } from './testing/observations.ts';

async function* stream(observations: readonly Observation[]): AsyncGenerator<Observation> {
  for (const observation of observations) yield await Promise.resolve(observation);
}

describe('recording a simulation', () => {
  const observations = [status('OK'), point('state', 'OK'), run(1, 1), point('state', 'OK', { seconds: 2 }), run(2, 2)];

  it('gives the summary of all that came', async () => {
    expect(await recordSimulation(stream(observations), DECLARATIONS)).toEqual(summaryOf(...observations));
  });

  it('shows the summary after each run and at the end', async () => {
    const runs: number[] = [];
    await recordSimulation(stream(observations), DECLARATIONS, (summary) => runs.push(summary.runs));
    expect(runs).toEqual([0, 1, 1, 2, 2]);
  });

  it('shows it a few times a second while much comes', async () => {
    let shown = 0;
    const many = Array.from({ length: 1000 }, (_, index) => point('state', 'OK', { seconds: index / 1000 }));
    await recordSimulation(stream(many), DECLARATIONS, () => (shown += 1));
    expect(shown).toBe(6);
  });

  it('passes on what goes wrong in the simulation', async () => {
    const failing = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('broken')) }),
    };
    await expect(recordSimulation(failing, DECLARATIONS)).rejects.toThrow('broken');
  });
});
