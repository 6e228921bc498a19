import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError, type DiffSide, type ExtensionSource } from '@extkit/devkit';
import { reportDiff } from '../../report-diff.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask, TaskProject } from '../project-task.ts';
import type { DiffExecutorOptions } from './options.ts';

const GIT = 'git:';

/** Compares a project as it lies there with another state of it. It fails for what breaks, where that is asked for. */
export const diffProject: ProjectTask<DiffExecutorOptions> = async (project, options) => {
  const { format, extension } = await openProject(project, options.extensionFormat);
  const { against = defaultSide(project) } = options;
  const before = otherSide(against, extension, project.workspaceRoot);
  const report = await reportDiff(format, [before, { project: extension }], options, project.workspaceRoot);
  return report.success ? report : { ...report, stderr: report.stderr + UNANNOUNCED };
};

const UNANNOUNCED =
  'error: Something breaks where the extension is installed: take it back, or raise the major version.\n';

/** Where the present state has left the base: as `nx affected` has it, so that what others did since does not count. */
function defaultSide({ defaultBase = 'main' }: TaskProject): string {
  const { NX_BASE: base = '' } = process.env;
  return `${GIT}${base || defaultBase}...`;
}

function otherSide(against: string, project: ExtensionSource, workspaceRoot: string): DiffSide {
  if (against.startsWith(GIT)) return { project, revision: against.slice(GIT.length) };
  const bundle = resolve(workspaceRoot, against);
  if (existsSync(bundle)) return { bundle };
  throw new UserError(
    `There is no bundle ${against}: "against" is the path of one, relative to the workspace root, or a revision such as ${GIT}v1.2.0.`,
  );
}
