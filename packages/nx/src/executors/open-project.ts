import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPaths, openExtension, UserError, type ExtensionFormat, type ExtensionSource } from '@extkit/devkit';
import { builtInFormats } from '../formats.ts';
import { loadFormat } from '../load-format.ts';
import type { TaskProject } from './project-task.ts';

/**
 * Finds the extension of a project.
 *
 * @param reference the id of a built-in format, or the name of its package; inferred targets have it. Without it, the
 * built-in format whose manifest is there is taken.
 * @throws {UserError} where the project holds no extension
 */
export async function openProject(
  { directory, workspaceRoot }: TaskProject,
  reference = formatFoundIn(directory),
): Promise<{ format: ExtensionFormat; extension: ExtensionSource }> {
  const format = await loadFormat(reference, workspaceRoot);
  return { format, extension: await openExtension(format, directory) };
}

function formatFoundIn(directory: string): string {
  const holds = (path: string) => existsSync(join(directory, path));
  const found = builtInFormats.find((format) => manifestPaths(format).some(holds));
  if (found !== undefined) return found.id;
  const expected = builtInFormats.flatMap(manifestPaths).join(' or ');
  throw new UserError(
    `${directory} holds no extension: expected ${expected} in it, or an "extensionFormat" that is not built in.`,
  );
}
