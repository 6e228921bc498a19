import { relative, sep } from 'node:path';
import { UserError } from '@extkit/devkit';
import { readFurtherOptions } from '../further-options.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { linePrinter } from '../task-session.ts';
import type { LockExecutorOptions } from './options.ts';

/** Has the format find out anew which packages a project is built with, and says where it has written them down. */
export const lockProject: ProjectTask<LockExecutorOptions> = async (project, options, { stderr, signal }) => {
  const { extensionFormat, ...further } = options;
  const { workspaceRoot } = project;
  const { format, extension } = await openProject(project, extensionFormat);
  if (format.lock === undefined) throw new UserError(`A ${format.displayName} is built with no packages to lock.`);
  const path = await format.lock(extension, {
    ...readFurtherOptions(further, format.furtherOptions?.build ?? {}, workspaceRoot),
    progress: linePrinter(stderr),
    signal,
  });
  const shown = relative(workspaceRoot, path).split(sep).join('/');
  return { success: true, stdout: `${shown}: commit it, and builds pack what it says.\n`, stderr: '' };
};
