import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { UserError } from '@extkit/devkit';
import { workspaceFolder } from '../plugin/option-types.ts';

const SCHEMA = '.schema.json';

/**
 * A folder for schemas, as a path from the workspace root.
 *
 * @throws {UserError} where it would lie elsewhere
 */
export function schemaFolder(wish: string): string {
  if (workspaceFolder.accepts(wish)) return posix.join(wish, '.').replace(/\/$/, '');
  throw new UserError(`"directory" is to be ${workspaceFolder.description}, such as .extkit/schemas.`);
}

/** Has a folder hold these schemas and no others; other files in it stay. */
export function writeSchemas(tree: Tree, folder: string, files: ReadonlyMap<string, string>): void {
  const old = tree.children(folder).filter((name) => name.endsWith(SCHEMA) && !files.has(name));
  for (const name of old) tree.delete(posix.join(folder, name));
  for (const [name, text] of files) tree.write(posix.join(folder, name), text);
}
