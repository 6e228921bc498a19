import type { SimulationReport } from '../verdict.ts';

/** Turns the report of a simulation into the text that goes to standard output. Pure. */
export type SimulationReporter = (report: SimulationReport, options?: SimulationReporterOptions) => string;

export interface SimulationReporterOptions {
  /** The name of the extension, for JUnit. */
  readonly name?: string;
  /** ANSI colours; only `pretty` has any. @default false */
  readonly color?: boolean;
}
