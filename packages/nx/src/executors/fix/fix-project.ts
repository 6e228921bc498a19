import { relative, sep } from 'node:path';
import { hasErrors } from '@extkit/devkit';
import { fixExtension, type Fixable } from '@extkit/devkit/fixes';
import { reporters } from '@extkit/devkit/reporters';
import { printable } from '@extkit/devkit/terminal';
import { wantsColor } from '../color.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { verifySettings } from '../verify-settings.ts';
import type { FixExecutorOptions } from './options.ts';

/**
 * Mends what can be mended in a project, and tells what it did and what is left. As with `verify`, it fails for an error
 * that is left: what follows it in a script must not take the project for a good one.
 */
export const fixProject: ProjectTask<FixExecutorOptions> = async (project, options, { signal }) => {
  const { workspaceRoot: root } = project;
  const { dryRun = false, extensionFormat } = options;
  const { format, extension } = await openProject(project, extensionFormat);
  const settings = verifySettings(options, root);
  const { fixed, remaining } = await fixExtension(format, extension, { ...settings, dryRun, signal });
  const left = remaining.length === 0 ? '' : `\n${reporters.pretty(remaining, { root, color: wantsColor() })}`;
  return { success: !hasErrors(remaining), stdout: account(fixed, dryRun, root) + left, stderr: '' };
};

function account(fixed: readonly Fixable[], dryRun: boolean, root: string): string {
  if (fixed.length === 0) return 'Nothing to fix\n';
  const lines = fixed.map((fixable) => `${line(fixable, root)}\n`);
  return `${lines.join('')}\n${fixed.length} ${dryRun ? 'would be fixed' : 'fixed'}\n`;
}

function line({ code, file, range, fix }: Fixable, root: string): string {
  const path = relative(root, file).split(sep).join('/');
  return printable(`${path}:${range.start.line}:${range.start.column}  ${code} ${fix.title}`);
}
