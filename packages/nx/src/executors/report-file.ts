import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode, UserError } from '@extkit/devkit';
import type { TaskReport } from './project-task.ts';

/**
 * Puts a report where the user wants it: into a file, of which a note on standard error then tells, or to standard output.
 *
 * @param outputFile relative to the workspace root
 * @throws {UserError} where the file cannot be written
 */
export async function placeReport(
  report: string,
  outputFile: string | undefined,
  workspaceRoot: string,
): Promise<Pick<TaskReport, 'stdout' | 'stderr'>> {
  if (outputFile === undefined) return { stdout: report, stderr: '' };
  const path = resolve(workspaceRoot, outputFile);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, report);
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    throw new UserError(`The report cannot be written to ${path} (${reason}): choose another "outputFile".`);
  }
  return { stdout: '', stderr: `The report is in ${outputFile}.\n` };
}
