import type { DataReporterName } from '@extkit/devkit/reporters';

/** As `schema.json` describes them. */
export interface InspectExecutorOptions {
  readonly rootCertificate?: string;
  readonly minimumDays?: number;
  readonly format?: DataReporterName;
  readonly outputFile?: string;
  readonly outputPath?: string;
  readonly extensionFormat?: string;
}
