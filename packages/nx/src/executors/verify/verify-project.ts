import { hasErrors } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import { pluginVersion } from '../../plugin-package.ts';
import { wantsColor } from '../color.ts';
import { explainRule } from './explain-rule.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { placeReport } from '../report-file.ts';
import { verifySettings } from '../verify-settings.ts';
import type { VerifyExecutorOptions } from './options.ts';

/** Checks a project and reports what was found. It fails for an error, or for more warnings than are allowed. Or explains a rule. */
export const verifyProject: ProjectTask<VerifyExecutorOptions> = async (project, options, { signal }) => {
  const { format: reporter = 'pretty', outputFile, maxWarnings = Infinity, explain } = options;
  const { format, extension } = await openProject(project, options.extensionFormat);
  if (explain !== undefined) return { success: true, stdout: await explainRule(format, explain), stderr: '' };
  const diagnostics = await format.verify(extension, { ...verifySettings(options, project.workspaceRoot), signal });
  const report = reporters[reporter](diagnostics, {
    root: project.workspaceRoot,
    color: outputFile === undefined && wantsColor(),
    rules: format.rules,
    version: pluginVersion(),
  });
  const { stdout, stderr } = await placeReport(report, outputFile, project.workspaceRoot);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const excess =
    warnings > maxWarnings ? `error: ${warnings} warnings, but no more than ${maxWarnings} are allowed.\n` : '';
  return { success: !hasErrors(diagnostics) && excess === '', stdout, stderr: stderr + excess };
};
