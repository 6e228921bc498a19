import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Gives the names of those files that git would take into a repository: none where there is no repository, or no git. */
export async function unignoredFiles(directory: string, names: readonly string[]): Promise<string[]> {
  const folder = nearestFolder(directory);
  const asked = await Promise.all(
    names.map(async (name) => ({ name, unignored: await isUnignored(join(directory, name), folder) })),
  );
  return asked.filter(({ unignored }) => unignored).map(({ name }) => name);
}

/** `git check-ignore` ends with 0 for a path that is ignored, with 1 for one that is not, and with 128 outside of a repository. */
function isUnignored(path: string, folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('git', ['check-ignore', '--quiet', '--', path], { cwd: folder }, (error) => resolve(error?.code === 1));
  });
}

/** The directory itself may not be there yet. */
function nearestFolder(directory: string): string {
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory() ? directory : nearestFolder(dirname(directory));
}
