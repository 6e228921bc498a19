import { join, relative, resolve, sep } from 'node:path';
import { DiagnosticsError, type Artifact } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import { findSigningKey } from '../../signing-key.ts';
import { wantsColor } from '../color.ts';
import { openProject } from '../open-project.ts';
import type { TaskProject, TaskReport } from '../project-task.ts';
import type { BuildExecutorOptions } from './options.ts';

const HOW_TO_SIGN =
  'Unsigned: to sign it, set EXTKIT_SIGNING_KEY to the path of a developer.pem ("dt-sdk gencerts" makes one).';

/** Builds a project's bundle and says where it is. It fails, with a report, where the project has errors. */
export async function buildProject(project: TaskProject, options: BuildExecutorOptions): Promise<TaskReport> {
  const { directory, workspaceRoot } = project;
  const { outputPath, exclude, sizeLimit } = options;
  const { format, extension } = await openProject(project, options.extensionFormat);
  const signingKey = findSigningKey(options.signingKey, workspaceRoot);
  try {
    const artifact = await format.build(extension, {
      outputPath: outputPath === undefined ? join(directory, 'dist') : resolve(workspaceRoot, outputPath),
      ...(exclude !== undefined && { exclude }),
      ...(sizeLimit !== undefined && { sizeLimit }),
      ...(signingKey !== undefined && { signingKey }),
    });
    return { success: true, stdout: describe(artifact, workspaceRoot), stderr: '' };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    const report = reporters.pretty(error.diagnostics, { root: workspaceRoot, color: wantsColor() });
    return { success: false, stdout: report, stderr: '' };
  }
}

/** Only what follows from the sources, and no absolute path: Nx shows it again when the bundle comes from its cache. */
function describe({ path, size, sha256, signed }: Artifact, workspaceRoot: string): string {
  const shown = relative(workspaceRoot, path).split(sep).join('/');
  return `${shown}\n${size} bytes, SHA-256 ${sha256}\n${signed ? '' : `${HOW_TO_SIGN}\n`}`;
}
