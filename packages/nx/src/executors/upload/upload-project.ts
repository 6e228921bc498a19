import { resolve } from 'node:path';
import { UserError, type UploadEvent } from '@extkit/devkit';
import { findArtifact } from '../find-artifact.ts';
import { readFurtherOptions } from '../further-options.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { linePrinter } from '../task-session.ts';
import type { UploadExecutorOptions } from './options.ts';

/** Sends what was built to an environment, and tells how it goes. It fails unless the environment takes it. */
export const uploadProject: ProjectTask<UploadExecutorOptions> = async (project, options, { stderr, signal }) => {
  const { workspaceRoot } = project;
  const { url, tokenFile, verifyCertificates, dryRun, timeout, outputPath, extensionFormat, ...further } = options;
  const { format, extension } = await openProject(project, extensionFormat);
  if (format.upload === undefined) throw new UserError(`A ${format.displayName} cannot be uploaded yet.`);
  const artifact = await findArtifact(project, { format, extension, outputPath, wish: 'upload' });
  const environment = {
    ...(url !== undefined && { url }),
    ...(tokenFile !== undefined && { tokenFile: resolve(workspaceRoot, tokenFile) }),
    ...(verifyCertificates !== undefined && { verifyCertificates }),
  };
  const events = format.upload(artifact, environment, {
    ...readFurtherOptions(further, format.furtherOptions?.upload ?? {}, workspaceRoot),
    ...(dryRun !== undefined && { dryRun }),
    ...(timeout !== undefined && { timeout }),
    signal,
  });
  const last = await lastEvent(events, linePrinter(stderr));
  const text = `${last.message}\n`;
  return last.outcome === 'success'
    ? { success: true, stdout: text, stderr: '' }
    : { success: false, stdout: '', stderr: `error: ${text}` };
};

/** Shows the events as they come, but for the one that tells how it ended. */
async function lastEvent(events: AsyncIterable<UploadEvent>, print: (line: string) => void): Promise<UploadEvent> {
  let last: UploadEvent | undefined;
  for await (const event of events) {
    if (last !== undefined) print(last.message);
    last = event;
  }
  return last ?? { outcome: 'failure', message: 'Nothing was uploaded.' };
}
