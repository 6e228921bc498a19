import { UserError } from '@extkit/devkit';
import { readFurtherOptions } from '../further-options.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { linePrinter } from '../task-session.ts';
import type { ProgramExecutorOptions } from './options.ts';

/** Runs a program that the project's format brings, until it is interrupted. */
export const runProgram: ProjectTask<ProgramExecutorOptions> = async (project, options, { stdout, signal }) => {
  const { program: id, extensionFormat, ...further } = options;
  const { format } = await openProject(project, extensionFormat);
  const { programs = [], displayName } = format;
  const program = programs.find((candidate) => candidate.id === id);
  if (program === undefined) {
    const known = programs.map((candidate) => candidate.id).join(', ') || 'none';
    throw new UserError(`A ${displayName} has no program "${id}": set "program" to one that it has (${known}).`);
  }
  const given = readFurtherOptions(further, program.options, project.workspaceRoot);
  await program.run(given, signal, linePrinter(stdout));
  return { success: true, stdout: '', stderr: '' };
};
