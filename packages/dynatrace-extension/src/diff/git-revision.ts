import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode, UserError } from '@extkit/devkit';
import { withTemporaryFolder } from '@extkit/devkit/archive';

const run = promisify(execFile);

/**
 * Lends a folder as it was at a revision, packed as a zip in a temporary file. Neither the repository nor the folder is
 * changed.
 *
 * @param folder absolute, in a repository
 * @param revision as git names it; `main...` is where the present revision left `main`, as with `git checkout`
 * @throws {UserError} where git is not there, or does not know the revision or the folder in it
 */
export async function withRevision<T>(
  folder: string,
  revision: string,
  use: (archive: string) => Promise<T>,
): Promise<T> {
  const git = (...args: readonly string[]) => runGit(folder, args);
  const repository = await git('rev-parse', '--absolute-git-dir');
  if (repository === undefined)
    throw new UserError(`${folder} is in no git repository: compare with a bundle instead.`);
  const commit = await commitOf(revision, git);
  if (commit === undefined) {
    throw new UserError(
      `git knows no revision "${revision}" of ${folder}: correct its name, or fetch it; in continuous integration, with the whole history.`,
    );
  }
  const tree = await git('rev-parse', '--verify', '--quiet', `${commit}:./`);
  if (tree === undefined) {
    throw new UserError(`${folder} is not in the revision "${revision}": compare with a later one, or with a bundle.`);
  }
  return withTemporaryFolder(async (temporary) => {
    const archive = join(temporary, 'revision.zip');
    // From outside of the work tree: within it, git would archive the folder within the tree, which is the folder already.
    const packed = await runGit(temporary, [
      `--git-dir=${repository}`,
      'archive',
      '--format=zip',
      `--output=${archive}`,
      tree,
    ]);
    if (packed === undefined)
      throw new UserError(`git cannot archive "${revision}": check the repository with "git fsck".`);
    return use(archive);
  });
}

type Git = (...args: readonly string[]) => Promise<string | undefined>;

async function commitOf(revision: string, git: Git): Promise<string | undefined> {
  // An option is no revision.
  if (revision === '' || revision.startsWith('-')) return undefined;
  const name = revision.endsWith('...') ? await git('merge-base', revision.slice(0, -3), 'HEAD') : revision;
  return name && git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
}

/** What git prints; nothing where it fails. */
async function runGit(cwd: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', args, { cwd });
    return stdout.trim();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return undefined;
    throw new UserError('git cannot be run: install it, or compare with a bundle instead.');
  }
}
