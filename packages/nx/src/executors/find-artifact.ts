import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UserError, type ExtensionFormat, type ExtensionSource } from '@extkit/devkit';
import { identifyExtension } from './identify-extension.ts';
import type { TaskProject } from './project-task.ts';

export interface ArtifactSearch {
  readonly format: ExtensionFormat;
  readonly extension: ExtensionSource;
  /** Where the build writes to, relative to the workspace root; without it, the project's own `dist`. */
  readonly outputPath: string | undefined;
  /** What it is looked for, such as `upload`. */
  readonly wish: string;
}

/**
 * Finds what was built of a project: the signed bundle where there is one.
 *
 * @throws {UserError} where nothing was built
 */
export async function findArtifact(
  { directory, workspaceRoot }: TaskProject,
  { format, extension, outputPath, wish }: ArtifactSearch,
): Promise<string> {
  const folder = outputPath === undefined ? join(directory, 'dist') : resolve(workspaceRoot, outputPath);
  const { artifacts = [] } = await identifyExtension(format, extension);
  const found = artifacts.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  const place = relative(workspaceRoot, folder) || '.';
  const expected = artifacts.length === 0 ? `nothing to ${wish}` : `no ${artifacts.join(' or ')}`;
  throw new UserError(
    `There is ${expected} in ${place}: build the extension first, or set "outputPath" as its build does.`,
  );
}
