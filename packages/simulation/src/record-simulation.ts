import type { Declarations, Observation } from '@extkit/devkit';
import { SimulationRecorder } from './recorder.ts';
import type { SimulationSummary } from './simulation-summary.ts';

/** Milliseconds, by the times of the observations, between two looks at data that comes without end. */
const PAUSE = 200;

/**
 * Takes all observations of a simulation.
 *
 * @param declarations what the extension says it will send; `undefined` where that is not known
 * @param show gets the summary as it grows: after each run, and a few times a second while observations come
 * @returns the summary of them all
 */
export async function recordSimulation(
  observations: AsyncIterable<Observation>,
  declarations: Declarations | undefined,
  show?: (summary: SimulationSummary) => void,
): Promise<SimulationSummary> {
  const recorder = new SimulationRecorder(declarations);
  let shown = -Infinity;
  for await (const observation of observations) {
    recorder.record(observation);
    if (show !== undefined && (observation.type === 'run' || observation.time - shown >= PAUSE)) {
      shown = observation.time;
      show(recorder.summary());
    }
  }
  const summary = recorder.summary();
  show?.(summary);
  return summary;
}
