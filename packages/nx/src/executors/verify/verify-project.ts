import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode, hasErrors, UserError } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import { pluginVersion } from '../../plugin-package.ts';
import { wantsColor } from '../color.ts';
import { openProject } from '../open-project.ts';
import type { TaskProject, TaskReport } from '../project-task.ts';
import type { VerifyExecutorOptions } from './options.ts';

/** Checks a project and reports what was found. It fails for an error, or for more warnings than are allowed. */
export async function verifyProject(project: TaskProject, options: VerifyExecutorOptions): Promise<TaskReport> {
  const { format: reporter = 'pretty', outputFile, maxWarnings = Infinity } = options;
  const { format, extension } = await openProject(project, options.extensionFormat);
  const diagnostics = await format.verify(extension);
  const report = reporters[reporter](diagnostics, {
    root: project.workspaceRoot,
    color: outputFile === undefined && wantsColor(),
    rules: format.rules,
    version: pluginVersion(),
  });
  if (outputFile !== undefined) await writeReport(resolve(project.workspaceRoot, outputFile), report);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const notes = [
    ...(outputFile === undefined ? [] : [`The report is in ${outputFile}.`]),
    ...(warnings > maxWarnings ? [`error: ${warnings} warnings, but no more than ${maxWarnings} are allowed.`] : []),
  ];
  return {
    success: !hasErrors(diagnostics) && warnings <= maxWarnings,
    stdout: outputFile === undefined ? report : '',
    stderr: notes.map((note) => `${note}\n`).join(''),
  };
}

async function writeReport(path: string, report: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, report);
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    throw new UserError(`The report cannot be written to ${path} (${reason}): choose another "outputFile".`);
  }
}
