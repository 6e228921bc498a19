import { reportInspection } from '../../report-inspection.ts';
import { findArtifact } from '../find-artifact.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import type { InspectExecutorOptions } from './options.ts';

/** Looks into what was built of a project. It fails where there is an error in it. */
export const inspectProject: ProjectTask<InspectExecutorOptions> = async (project, options) => {
  const { format, extension } = await openProject(project, options.extensionFormat);
  const { outputPath } = options;
  const bundle = await findArtifact(project, { format, extension, outputPath, wish: 'inspect' });
  return reportInspection(format, bundle, options, project.workspaceRoot);
};
