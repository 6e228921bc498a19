import { hasErrors, UserError, type ExtensionFormat } from '@extkit/devkit';
import { inspectionReporters, type DataReporterName } from '@extkit/devkit/reporters';
import { wantsColor } from './executors/color.ts';
import type { TaskReport } from './executors/project-task.ts';
import { placeReport } from './executors/report-file.ts';
import { locatePath } from './signing-key.ts';

/** How to inspect, and where to report it. */
export interface InspectionOptions {
  readonly rootCertificate?: string;
  readonly minimumDays?: number;
  readonly format?: DataReporterName;
  readonly outputFile?: string;
}

/**
 * Inspects a bundle and reports it. It goes well unless there is an error in the bundle.
 *
 * @param bundle absolute path
 * @throws {UserError} where it is no bundle of this format, or the report cannot be written
 */
export async function reportInspection(
  format: ExtensionFormat,
  bundle: string,
  options: InspectionOptions,
  workspaceRoot: string,
): Promise<TaskReport> {
  if (format.inspect === undefined) throw new UserError(`The bundle of a ${format.displayName} cannot be inspected.`);
  const { format: reporter = 'pretty', outputFile, minimumDays, rootCertificate } = options;
  const inspection = await format.inspect(bundle, {
    minimumDays,
    rootCertificate: rootCertificate && locatePath(rootCertificate, workspaceRoot),
  });
  const color = outputFile === undefined && wantsColor();
  const report = inspectionReporters[reporter](inspection, { root: workspaceRoot, color });
  return { success: !hasErrors(inspection.findings), ...(await placeReport(report, outputFile, workspaceRoot)) };
}
