import { isAbsolute, relative, sep } from 'node:path';

/** Whether the path is the folder itself or something in it. Both are absolute; symbolic links are not looked at. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
