import type { VerifySettingOptions } from '../verify-settings.ts';

/** As `schema.json` describes them. What else is given is for the format to know. */
export interface BuildExecutorOptions extends VerifySettingOptions {
  readonly outputPath?: string;
  readonly exclude?: readonly string[];
  readonly sizeLimit?: number | false;
  readonly signingKey?: string | false;
  readonly extensionFormat?: string;
  readonly [further: string]: unknown;
}
