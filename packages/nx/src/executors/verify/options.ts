import type { ReporterName } from '@extkit/devkit/reporters';

/** As `schema.json` describes them. */
export interface VerifyExecutorOptions {
  readonly format?: ReporterName;
  readonly outputFile?: string;
  readonly maxWarnings?: number;
  readonly extensionFormat?: string;
}
