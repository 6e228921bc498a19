import { join, relative, resolve, sep } from 'node:path';
import { isWithin, UserError, type Artifact, type ExtensionFormat } from '@extkit/devkit';
import { reporters } from '@extkit/devkit/reporters';
import { findSigningKey } from '../../signing-key.ts';
import { wantsColor } from '../color.ts';
import { readFurtherOptions } from '../further-options.ts';
import { openProject } from '../open-project.ts';
import type { ProjectTask } from '../project-task.ts';
import { linePrinter } from '../task-session.ts';
import { verifySettings } from '../verify-settings.ts';
import type { BuildExecutorOptions } from './options.ts';

/** Builds a project's bundle and says where it is. It fails, with a report, where the project has errors. */
export const buildProject: ProjectTask<BuildExecutorOptions> = async (project, options, { stderr, signal }) => {
  const { directory, workspaceRoot } = project;
  const { outputPath, exclude, sizeLimit, signingKey, extensionFormat, severities, suppressions, schemas, ...further } =
    options;
  const { format, extension } = await openProject(project, extensionFormat);
  const key = format.signing && { configured: signingKey, fallback: format.signing.defaultPath };
  const artifact = await format.build(extension, {
    ...readFurtherOptions(further, format.furtherOptions?.build ?? {}, workspaceRoot),
    ...verifySettings({ severities, suppressions, schemas }, workspaceRoot),
    outputPath: outputPath === undefined ? join(directory, 'dist') : outputFolder(outputPath, workspaceRoot),
    exclude,
    sizeLimit,
    signingKey: key && findSigningKey(key, workspaceRoot),
    progress: linePrinter(stderr),
    signal,
  });
  const stdout = warnings(artifact, workspaceRoot) + describe(artifact, workspaceRoot) + hint(artifact, format);
  return { success: true, stdout, stderr: '' };
};

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

function warnings({ warnings: found = [] }: Artifact, root: string): string {
  return found.length === 0 ? '' : `${reporters.pretty(found, { root, color: wantsColor() })}\n`;
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
