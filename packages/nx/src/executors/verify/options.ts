import type { reporters } from '@extkit/devkit/reporters';

/** As `schema.json` describes them. */
export interface VerifyExecutorOptions {
  readonly format?: keyof typeof reporters;
  readonly outputFile?: string;
  readonly maxWarnings?: number;
  readonly extensionFormat?: string;
}
