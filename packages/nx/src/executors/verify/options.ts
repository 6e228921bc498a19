import type { ReporterName } from '@extkit/devkit/reporters';
import type { VerifySettingOptions } from '../verify-settings.ts';

/** As `schema.json` describes them. */
export interface VerifyExecutorOptions extends VerifySettingOptions {
  readonly format?: ReporterName;
  readonly outputFile?: string;
  readonly maxWarnings?: number;
  readonly explain?: string;
  readonly extensionFormat?: string;
}
