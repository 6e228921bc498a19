import { posix } from 'node:path';
import { suggest } from '@extkit/devkit';
import { isJsonPath } from './file-references.ts';
import type { ManifestModel, ReferencedFile } from './manifest-model.ts';

/** The file that was most likely meant by a path that leads to none: it is packed, and nothing else names it. */
export function meantFile({ files, project }: ManifestModel, { path, state }: ReferencedFile): string | undefined {
  if (state === 'present') return undefined;
  const named = new Set(files.filter((file) => file.state === 'present').map((file) => posix.normalize(file.path)));
  const free = project.packed.map((file) => file.path).filter((file) => isJsonPath(file) && !named.has(file));
  if (state === 'folder') return free.find((file) => posix.dirname(file) === posix.normalize(path));
  const name = fileName(path);
  return free.find((file) => fileName(file) === name) ?? suggest(path, free);
}

function fileName(path: string): string | undefined {
  return path.split(/[\\/]/).at(-1)?.toLowerCase();
}
