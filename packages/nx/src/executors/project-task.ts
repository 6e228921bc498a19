import { join } from 'node:path';
import { DiagnosticsError, UserError } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import type { ExecutorContext } from '@nx/devkit';
import { wantsColor } from './color.ts';
import type { TaskSession } from './task-session.ts';

/** The project that a task is about. */
export interface TaskProject {
  /** Absolute. */
  readonly directory: string;
  /** Absolute. */
  readonly workspaceRoot: string;
  /** The branch that changes are held against, as `nx.json` names it. */
  readonly defaultBase?: string;
}

/** What a task has to say, and whether it went well. Each text is empty or ends with a newline. */
export interface TaskReport {
  readonly success: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** What an executor does, apart from how Nx calls it and where the output goes. */
export type ProjectTask<Options> = (
  project: TaskProject,
  options: Options,
  session: TaskSession,
) => Promise<TaskReport>;

/** Does the task, and reports what the user can mend. What is left to throw is a bug of ours. */
export async function runTask<Options>(
  task: ProjectTask<Options>,
  options: Options,
  projectName: string,
  context: ExecutorContext,
  session: TaskSession,
): Promise<TaskReport> {
  try {
    return await task(taskProject(projectName, context), options, session);
  } catch (error) {
    if (session.signal.aborted) return { success: false, stdout: '', stderr: 'Interrupted.\n' };
    if (error instanceof DiagnosticsError) {
      const report = reporters.pretty(error.diagnostics, { root: context.root, color: wantsColor() });
      return { success: false, stdout: report, stderr: '' };
    }
    if (error instanceof UserError) return { success: false, stdout: '', stderr: `error: ${error.message}\n` };
    throw error;
  }
}

function taskProject(name: string, context: ExecutorContext): TaskProject {
  const { root, projectsConfigurations, nxJsonConfiguration } = context;
  const project = projectsConfigurations.projects[name];
  if (project === undefined) throw new UserError(`The workspace has no project named "${name}".`);
  const { defaultBase } = nxJsonConfiguration;
  return {
    workspaceRoot: root,
    directory: join(root, project.root),
    ...(defaultBase !== undefined && { defaultBase }),
  };
}
