import { isAbsolute, relative, sep } from 'node:path';

/** The way from a folder to what lies in it, with forward slashes; empty for the folder itself. `undefined` for all else. */
export function pathWithin(folder: string, path: string): string | undefined {
  const steps = relative(folder, path).split(sep);
  return steps[0] === '..' || isAbsolute(steps.join(sep)) ? undefined : steps.join('/');
}
