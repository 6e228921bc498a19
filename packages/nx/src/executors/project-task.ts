import { join } from 'node:path';
import { UserError } from '@extkit/devkit';
import type { ExecutorContext } from '@nx/devkit';

/** The project that a task is about. */
export interface TaskProject {
  /** Absolute. */
  readonly directory: string;
  /** Absolute. */
  readonly workspaceRoot: string;
}

/** What a task has to say, and whether it went well. Each text is empty or ends with a newline. */
export interface TaskReport {
  readonly success: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** What an executor does, apart from how Nx calls it and where the output goes. */
export type ProjectTask<Options> = (project: TaskProject, options: Options) => Promise<TaskReport>;

/** Does the task, and turns what the user can mend into one line. What is left to throw is a bug of ours. */
export async function runTask<Options>(
  task: ProjectTask<Options>,
  options: Options,
  projectName: string,
  context: ExecutorContext,
): Promise<TaskReport> {
  try {
    return await task(taskProject(projectName, context), options);
  } catch (error) {
    if (error instanceof UserError) return { success: false, stdout: '', stderr: `error: ${error.message}\n` };
    throw error;
  }
}

function taskProject(name: string, { root, projectsConfigurations }: ExecutorContext): TaskProject {
  const project = projectsConfigurations.projects[name];
  if (project === undefined) throw new UserError(`The workspace has no project named "${name}".`);
  return { workspaceRoot: root, directory: join(root, project.root) };
}
