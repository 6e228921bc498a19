import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isWithin, UserError } from '@extkit/devkit';

export interface BuildTarget {
  /** Where the zip goes; absolute. */
  readonly zip: string;
  /** Where the unpacked plugin goes, if it is deployed; absolute. */
  readonly deployment?: string;
  /** The files and folders that are the build's own, and no source; absolute. */
  readonly outputs: readonly string[];
}

/**
 * Says where a build writes.
 *
 * @param directory the plugin's; absolute
 * @throws {UserError} where the plugin's source would be overwritten
 */
export async function buildTarget(
  name: string,
  directory: string,
  { outputPath, deploymentDir }: { readonly outputPath: string; readonly deploymentDir?: string | undefined },
): Promise<BuildTarget> {
  const output = resolve(outputPath);
  const zip = output.endsWith('.zip') ? output : join(output, `${name}.zip`);
  // Nothing else in an output folder is source either, unless it is the project's own folder.
  const ownFolder = (folder: string, inIt: string) => (folder === directory ? inIt : folder);
  const outputs = [ownFolder(output, zip)];
  if (deploymentDir === undefined) return { zip, outputs };

  const deployments = resolve(deploymentDir);
  const deployment = join(deployments, name);
  if (isWithin(await real(deployment), await real(directory))) {
    throw new UserError(
      `The deployment directory ${deployments} is no place for this plugin: its source in ${directory} would be overwritten. Choose another one.`,
    );
  }
  return { zip, deployment, outputs: [...outputs, ownFolder(deployments, deployment)] };
}

/** What does not exist yet is no link. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
