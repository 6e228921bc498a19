import { join } from 'node:path';
import { findCollisions, type Claim, type Diagnostic } from '@extkit/devkit';
import { openProject } from '../../executors/open-project.ts';
import type { ExtensionProject } from './extension-projects.ts';

/** Gives what more than one extension of the workspace claims for itself. */
export async function checkWorkspace(
  projects: readonly ExtensionProject[],
  workspaceRoot: string,
): Promise<Diagnostic[]> {
  const claims = projects.map(async ({ root, format: reference }): Promise<readonly Claim[]> => {
    const { format, extension } = await openProject({ directory: join(workspaceRoot, root), workspaceRoot }, reference);
    return format.claims?.(extension) ?? [];
  });
  return findCollisions(await Promise.all(claims));
}
