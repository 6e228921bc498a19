import type { DataReporterName } from '@extkit/devkit/reporters';

/** As `schema.json` describes them. */
export interface DiffExecutorOptions {
  readonly against?: string;
  readonly failOnBreaking?: boolean;
  readonly format?: DataReporterName;
  readonly outputFile?: string;
  readonly extensionFormat?: string;
}
