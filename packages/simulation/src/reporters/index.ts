import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { SimulationReporter } from './reporter.ts';

/** What a user may choose as `--format`. */
export type SimulationReporterName = 'pretty' | 'json' | 'junit';

export const simulationReporters: Readonly<Record<SimulationReporterName, SimulationReporter>> = {
  pretty,
  json,
  junit,
};
