import type { ReporterName } from '@extkit/devkit/reporters';

/** As `schema.json` describes them. */
export interface WorkspaceCheckOptions {
  readonly format?: ReporterName;
  readonly outputFile?: string;
}
