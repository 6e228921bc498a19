import type { VerifySettingOptions } from '../verify-settings.ts';

/** As `schema.json` describes them. */
export interface FixExecutorOptions extends VerifySettingOptions {
  readonly dryRun?: boolean;
  readonly extensionFormat?: string;
}
