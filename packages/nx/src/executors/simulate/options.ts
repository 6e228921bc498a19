import type { SimulationReporterName } from '@extkit/simulation';
import type { VerifySettingOptions } from '../verify-settings.ts';

/** As `schema.json` describes them. */
export interface SimulateExecutorOptions extends VerifySettingOptions {
  readonly iterations?: number;
  readonly interval?: number;
  readonly watch?: boolean;
  readonly format?: SimulationReporterName;
  readonly outputFile?: string;
  readonly python?: string;
  readonly configurationFile?: string;
  readonly snapshot?: string;
  readonly statusOk?: boolean;
  readonly noProblems?: boolean;
  readonly minimumCoverage?: number;
  readonly extensionFormat?: string;
}
