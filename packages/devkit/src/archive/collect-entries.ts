import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Minimatch } from 'minimatch';
import { UserError } from '../user-error.ts';
import { byPath, isFile, type FileEntry, type FolderEntry } from './archive-entry.ts';
import { assertDistinctPaths, assertEntryPath } from './entry-path.ts';
import { readFailure } from './file-failure.ts';
import { resolveLink } from './resolve-link.ts';

export interface CollectOptions {
  /** What matches a folder leaves out all that is in it. */
  readonly exclude?: readonly Exclusion[];
  /** The folder, such as the project's, that symbolic links must not leave. Absolute. */
  readonly boundary: string;
}

/** A glob, relative to the root, that sees dotfiles too; or a function that says it of a path, for what no glob can say. */
export type Exclusion = string | ((path: string) => boolean);

/**
 * Gives the files of a folder, sorted by path. Symbolic links are followed; empty folders yield nothing.
 *
 * @param root absolute
 * @throws {UserError} as {@link collectTree}
 */
export async function collectEntries(root: string, options: CollectOptions): Promise<FileEntry[]> {
  const files: FileEntry[] = [];
  for await (const entry of walk(root, options)) if (isFile(entry)) files.push(entry);
  return distinct(files);
}

/**
 * Gives the files and the folders in a folder, sorted by path. Symbolic links are followed.
 *
 * @param root absolute
 * @throws {UserError} which names the first thing that cannot be packed and is not excluded: a link that leaves the
 *   boundary, dangles or goes in a circle, what is neither a file nor a folder, what cannot be read, and names that do
 *   not work on every machine (see {@link assertEntryPath} and {@link assertDistinctPaths})
 */
export async function collectTree(root: string, options: CollectOptions): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  for await (const entry of walk(root, options)) entries.push(entry);
  return distinct(entries);
}

type TreeEntry = FileEntry | FolderEntry;

async function* walk(root: string, { exclude = [], boundary }: CollectOptions): AsyncGenerator<TreeEntry> {
  const isExcluded = matcher(exclude);

  /** @param around the folders on the way to this one; it and they have no symbolic links in them */
  async function* visit(folder: string, prefix: string, around: readonly string[]): AsyncGenerator<TreeEntry> {
    const way = [...around, folder];
    const children = await readdir(folder, { withFileTypes: true }).catch(unreadable(join(root, prefix)));
    for (const child of children) {
      const path = prefix + child.name;
      // What is not a file may be a folder, or a link to one: only with the slash does a glob such as `venv/**` match.
      if (isExcluded(path) || (!child.isFile() && isExcluded(`${path}/`))) continue;
      assertEntryPath(path);
      const shown = join(root, path);
      const source = child.isSymbolicLink() ? await resolveLink(shown, boundary) : join(folder, child.name);
      const found = await stat(source).catch(unreadable(shown));
      if (found.isDirectory()) {
        if (way.includes(source)) {
          throw new UserError(`${shown} leads back to a folder that it is in. Remove or exclude the symbolic link.`);
        }
        yield { path: `${path}/` } satisfies FolderEntry;
        yield* visit(source, `${path}/`, way);
      } else if (found.isFile()) {
        await assertReadable(source).catch(unreadable(shown));
        const executable = (found.mode & constants.S_IXUSR) !== 0;
        yield { path, source, size: found.size, ...(executable && { executable }) };
      } else {
        throw new UserError(`${shown} is neither a file nor a folder. Remove or exclude it.`);
      }
    }
  }

  yield* visit(await resolveLink(root, boundary), '', []);
}

function distinct<Entry extends TreeEntry>(entries: Entry[]): Entry[] {
  entries.sort(byPath);
  assertDistinctPaths(entries.map(({ path }) => path));
  return entries;
}

/** The globs mean the same on every system, and nothing in them is a comment or a negation. */
function matcher(exclusions: readonly Exclusion[]): (path: string) => boolean {
  const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const;
  const tests = exclusions.map((exclusion) => {
    if (typeof exclusion !== 'string') return (path: string) => !path.endsWith('/') && exclusion(path);
    const glob = new Minimatch(exclusion, options);
    return (path: string) => glob.match(path);
  });
  return (path) => tests.some((test) => test(path));
}

/** Opens the file, for only that tells on every system: `access` asks for another user, and on Windows for no user at all. */
async function assertReadable(path: string): Promise<void> {
  await (await open(path)).close();
}

function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    throw readFailure(path, error);
  };
}
