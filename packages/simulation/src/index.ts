export { liveView, type LiveOutput, type LiveView } from './live/live-view.ts';
export { recordSimulation } from './record-simulation.ts';
export { SimulationRecorder } from './recorder.ts';
export { simulationReporters, type SimulationReporterName } from './reporters/index.ts';
export type { SimulationReporter, SimulationReporterOptions } from './reporters/reporter.ts';
export type * from './simulation-summary.ts';
export { judge, type Demands, type SimulationReport, type Verdict } from './verdict.ts';
