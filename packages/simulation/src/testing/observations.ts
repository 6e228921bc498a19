import type {
  MetricObservation,
  Observation,
  ProblemObservation,
  RunObservation,
  StatusObservation,
} from '@extkit/devkit';
import { SimulationRecorder } from '../recorder.ts';
import type { SimulationSummary } from '../simulation-summary.ts';

/** When every simulation of the tests begins. */
export const START = 1_700_000_000_000;

/** A data point, `seconds` after the beginning. */
export function point(
  key: string,
  value: number | string,
  more: Partial<MetricObservation> & { readonly seconds?: number } = {},
): MetricObservation {
  const { seconds = 0, ...others } = more;
  return { type: 'metric', time: START + seconds * 1000, key, value, dimensions: {}, ...others };
}

export function status(name: string, seconds = 0, more: Partial<StatusObservation> = {}): StatusObservation {
  return { type: 'status', time: START + seconds * 1000, status: name, ok: name === 'OK', ...more };
}

export function problem(code: string, message: string, key?: string): ProblemObservation {
  return { type: 'problem', time: START, code, message, ...(key !== undefined && { key }) };
}

export function run(iteration: number, seconds = 0): RunObservation {
  return { type: 'run', time: START + seconds * 1000, iteration };
}

/** The metrics `random` (of an `area`) and `state`. */
export const DECLARATIONS = {
  metrics: [
    { key: 'random', dimensions: ['area'] },
    { key: 'state', dimensions: [], states: ['OK', 'WARNING'] },
  ],
};

/** The summary of the observations, judged by {@link DECLARATIONS}. */
export function summaryOf(...observations: readonly Observation[]): SimulationSummary {
  const recorder = new SimulationRecorder(DECLARATIONS);
  for (const observation of observations) recorder.record(observation);
  return recorder.summary();
}
