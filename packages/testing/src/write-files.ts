import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by their paths, which are relative and have forward slashes. A path that ends in one makes an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files below the folder, and makes every folder that they need. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const isFolder = path.endsWith('/');
    mkdirSync(join(root, isFolder ? path : dirname(path)), { recursive: true });
    if (!isFolder) writeFileSync(join(root, path), content);
  }
}
