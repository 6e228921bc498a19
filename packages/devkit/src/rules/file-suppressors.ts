import { relative, sep } from 'node:path';
import { FILE_START } from '../diagnostic.ts';
import type { Suppression } from '../format.ts';
import { unusedSuppression, type Suppressor } from './suppressor.ts';

/** Hides findings in the files that a glob matches. */
export interface FileSuppressor extends Suppressor {
  matches(file: string): boolean;
}

/**
 * What the settings suppress. That one hides nothing is worth a word only where it is for one of the files that are there:
 * settings are often those of a workspace with many projects.
 *
 * @param directory what the globs are relative to
 * @param files every file that may have findings
 */
export async function fileSuppressors(
  suppressions: readonly Suppression[],
  directory: string,
  files: readonly string[],
): Promise<FileSuppressor[]> {
  if (suppressions.length === 0) return [];
  // Rules are imported whenever Nx computes its graph; a library is not, before it is needed.
  const { Minimatch } = await import('minimatch');
  return suppressions.map(({ code, file: glob }) => {
    const pattern = new Minimatch(glob, { dot: true, nocomment: true, nonegate: true, platform: 'linux' });
    const matches = (file: string) => pattern.match(relative(directory, file).split(sep).join('/'));
    const message = `The option "suppressions" suppresses ${code} in ${glob}, where no such finding is: remove it there.`;
    return {
      code,
      matches,
      unused() {
        const file = files.find(matches);
        return file === undefined ? undefined : unusedSuppression(message, { file, range: FILE_START });
      },
    };
  });
}
