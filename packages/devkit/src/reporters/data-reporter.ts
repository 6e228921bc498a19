import type { ReporterOptions } from './reporter.ts';

/** Turns what is known of something into the text that goes to standard output. */
export type DataReporter<Data> = (data: Data, options: DataReporterOptions) => string;

export type DataReporterOptions = Pick<ReporterOptions, 'root' | 'color'>;

/** What a user may choose as `--format` where there is more to report than findings. */
export type DataReporterName = 'pretty' | 'json';
