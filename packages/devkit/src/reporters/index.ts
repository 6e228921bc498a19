import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export { diffReporters } from './diff.ts';
export { inspectionReporters } from './inspection.ts';
export type { DataReporter, DataReporterName, DataReporterOptions } from './data-reporter.ts';
export type { JsonReport } from './json.ts';
export type { Reporter, ReporterOptions } from './reporter.ts';
export type { Summary } from './summary.ts';

/** What a user may choose as `--format`. */
export type ReporterName = 'pretty' | 'json' | 'sarif' | 'github';

export const reporters: Readonly<Record<ReporterName, Reporter>> = { pretty, json, sarif, github };
