import { resolve } from 'node:path';
import type { VerifySettings } from '@extkit/devkit';

/** What the executors that verify have in common, as each `schema.json` describes it. */
export interface VerifySettingOptions extends VerifySettings {
  /** Relative to the workspace root. */
  readonly schemas?: string | undefined;
}

/** Takes the options as formats do, with the path made absolute. */
export function verifySettings(options: VerifySettingOptions, workspaceRoot: string): VerifySettings {
  const { severities, suppressions, schemas } = options;
  return {
    ...(severities !== undefined && { severities }),
    ...(suppressions !== undefined && { suppressions }),
    ...(schemas !== undefined && { schemas: resolve(workspaceRoot, schemas) }),
  };
}
