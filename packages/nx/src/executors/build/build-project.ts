import { join, relative, resolve, sep } from 'node:path';
import { DiagnosticsError, isWithin, UserError, type Artifact, type ExtensionFormat } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import { findSigningKey } from '../../signing-key.ts';
import { wantsColor } from '../color.ts';
import { openProject } from '../open-project.ts';
import type { TaskProject, TaskReport } from '../project-task.ts';
import type { BuildExecutorOptions } from './options.ts';

/** Builds a project's bundle and says where it is. It fails, with a report, where the project has errors. */
export async function buildProject(project: TaskProject, options: BuildExecutorOptions): Promise<TaskReport> {
  const { directory, workspaceRoot } = project;
  const { outputPath, exclude, sizeLimit } = options;
  const { format, extension } = await openProject(project, options.extensionFormat);
  const key = { configured: options.signingKey, fallback: format.signing?.defaultPath };
  try {
    const artifact = await format.build(extension, {
      outputPath: outputPath === undefined ? join(directory, 'dist') : outputFolder(outputPath, workspaceRoot),
      exclude,
      sizeLimit,
      signingKey: findSigningKey(key, workspaceRoot),
    });
    return { success: true, stdout: describe(artifact, workspaceRoot) + hint(artifact, format), stderr: '' };
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    const report = reporters.pretty(error.diagnostics, { root: workspaceRoot, color: wantsColor() });
    return { success: false, stdout: report, stderr: '' };
  }
}

/**
 * The target's outputs are files by their usual names in a folder of the workspace: under another name, the cache would
 * miss the bundle, and elsewhere Nx refuses to take it, after it was written.
 */
function outputFolder(path: string, workspaceRoot: string): string {
  const folder = resolve(workspaceRoot, path);
  if (path.endsWith('.zip')) {
    throw new UserError(`"outputPath" names a file, ${path}: give the folder that the bundle is to be written to.`);
  }
  if (!isWithin(workspaceRoot, folder)) {
    throw new UserError(`"outputPath" leaves the workspace, ${path}: give a folder in it, for Nx caches no other.`);
  }
  return folder;
}

/** Only what follows from the sources, and no absolute path: Nx shows it again when the bundle comes from its cache. */
function describe({ path, size, sha256 }: Artifact, workspaceRoot: string): string {
  const shown = relative(workspaceRoot, path).split(sep).join('/');
  return `${shown}\n${size} bytes, SHA-256 ${sha256}\n`;
}

function hint({ signed }: Artifact, { signing }: ExtensionFormat): string {
  if (signed || signing === undefined) return '';
  return `Unsigned: to sign it, set EXTKIT_SIGNING_KEY to the path of ${signing.key}.\n`;
}
