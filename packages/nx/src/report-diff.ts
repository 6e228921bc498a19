import { breaksUnannounced, UserError, type DiffSide, type ExtensionFormat } from '@extkit/devkit';
import { diffReporters, type DataReporterName } from '@extkit/devkit/reporters';
import { wantsColor } from './executors/color.ts';
import type { TaskReport } from './executors/project-task.ts';
import { placeReport } from './executors/report-file.ts';

/** Whether to fail, and where to report. */
export interface DiffOptions {
  readonly failOnBreaking?: boolean;
  readonly format?: DataReporterName;
  readonly outputFile?: string;
}

/**
 * Compares two states of an extension and reports what has changed. It goes well unless something breaks without a new
 * major version, and that is asked for.
 *
 * @throws {UserError} where one of the two cannot be read, or the report cannot be written
 */
export async function reportDiff(
  format: ExtensionFormat,
  [before, after]: readonly [before: DiffSide, after: DiffSide],
  { failOnBreaking = false, format: reporter = 'pretty', outputFile }: DiffOptions,
  workspaceRoot: string,
): Promise<TaskReport> {
  if (format.diff === undefined) throw new UserError(`Two states of a ${format.displayName} cannot be compared.`);
  const diff = await format.diff(before, after);
  const color = outputFile === undefined && wantsColor();
  const report = diffReporters[reporter](diff, { root: workspaceRoot, color });
  const placed = await placeReport(report, outputFile, workspaceRoot);
  return { success: !failOnBreaking || !breaksUnannounced(diff), ...placed };
}
