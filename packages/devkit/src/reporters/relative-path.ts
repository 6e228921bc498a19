import { relative, sep } from 'node:path';
import { isWithin } from '../is-within.ts';

/** As reports show a path: relative to the root and with forward slashes; what is elsewhere stays absolute. */
export function relativePath(path: string, root: string): string {
  return isWithin(root, path) ? relative(root, path).split(sep).join('/') || '.' : path;
}
