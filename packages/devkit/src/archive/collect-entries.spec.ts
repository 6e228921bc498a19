import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { asOrdinaryUser, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { userErrorOf } from '../testing/user-error-of.ts';
import { collectEntries, collectTree, type Exclusion } from './collect-entries.ts';

const isWindows = process.platform === 'win32';

/** The paths that are collected from a folder which is the project too. */
async function pathsIn(root: string, exclude: readonly Exclusion[] = []): Promise<string[]> {
  return (await collectEntries(root, { exclude, boundary: root })).map(({ path }) => path);
}

describe('collectEntries', () => {
  it('gives each file with its path, its place and its size', async () => {
    const root = temporaryFolder({ 'extension.yaml': 'name: x', 'lib/a.whl': '' });
    expect(await collectEntries(root, { boundary: root })).toEqual([
      { path: 'extension.yaml', source: join(root, 'extension.yaml'), size: 7 },
      { path: 'lib/a.whl', source: join(root, 'lib', 'a.whl'), size: 0 },
    ]);
  });

  it('sorts by code unit, not by language and not by folder', async () => {
    const root = temporaryFolder({
      'a/b': '',
      'a.b': '',
      a0: '',
      B: '',
      é: '',
      z: '',
      _: '',
      '😀': '',
      '\uff5e': '',
    });
    expect(await pathsIn(root)).toEqual(['B', '_', 'a.b', 'a/b', 'a0', 'z', 'é', '😀', '\uff5e']);
  });

  it('yields nothing for empty folders', async () => {
    const root = temporaryFolder();
    await mkdir(join(root, 'empty', 'too'), { recursive: true });
    expect(await pathsIn(root)).toEqual([]);
  });

  it('says which folder is missing', async () => {
    const root = temporaryFolder();
    expect(await userErrorOf(collectEntries(join(root, 'extension'), { boundary: root }))).toContain(
      join(root, 'extension'),
    );
  });

  it.skipIf(isWindows)('tells which files are programs', async () => {
    const root = temporaryFolder({ 'run.sh': '', text: '' });
    await chmod(join(root, 'run.sh'), 0o700);
    await chmod(join(root, 'text'), 0o655);
    expect(await collectEntries(root, { boundary: root })).toEqual([
      { path: 'run.sh', source: join(root, 'run.sh'), size: 0, executable: true },
      { path: 'text', source: join(root, 'text'), size: 0 },
    ]);
  });

  describe('leaves out', () => {
    const files = {
      'a.py': '',
      'a.pyc': '',
      '.env': '',
      'lib/b.pyc': '',
      'lib/c': '',
      '.git/config': '',
      'x/.git/config': '',
    };

    it.each([
      ['nothing by itself, not even dotfiles', [], Object.keys(files)],
      ['what a glob matches', ['*.pyc'], ['a.py', '.env', 'lib/b.pyc', 'lib/c', '.git/config', 'x/.git/config']],
      ['in any folder', ['**/*.pyc'], ['a.py', '.env', 'lib/c', '.git/config', 'x/.git/config']],
      ['dotfiles and all in dot folders', ['**/.*'], ['a.py', 'a.pyc', 'lib/b.pyc', 'lib/c']],
      ['a folder by its name', ['lib'], ['a.py', 'a.pyc', '.env', '.git/config', 'x/.git/config']],
      ['a folder by its content', ['lib/**'], ['a.py', 'a.pyc', '.env', '.git/config', 'x/.git/config']],
    ])('%s', async (_, exclude, expected) => {
      const root = temporaryFolder(files);
      expect(await pathsIn(root, exclude)).toEqual([...expected].sort());
    });

    it('what a function says, which sees each path once and without a slash at its end', async () => {
      const root = temporaryFolder({ 'a/b': '', 'a/c': '', d: '' });
      const seen: string[] = [];
      expect(await pathsIn(root, [(path) => seen.push(path) > 0 && path === 'a/b', 'd'])).toEqual(['a/c']);
      expect(seen.sort()).toEqual(['a', 'a/b', 'a/c', 'd']);
    });

    it('names that look like a comment or a negation', async () => {
      const root = temporaryFolder({ '#a': '', '!b': '', c: '' });
      expect(await pathsIn(root, ['#a', '!b'])).toEqual(['c']);
    });

    it.skipIf(isWindows)('what could not be packed', async () => {
      const root = temporaryFolder({ 'a:b': '', 'A/1': '', 'a/2': '', c: '' });
      await symlink('nowhere', join(root, 'venv'));
      expect(await pathsIn(root, ['a:b', 'A', 'venv/**'])).toEqual(['a/2', 'c']);
    });
  });

  describe.skipIf(isWindows)('symbolic links', () => {
    it('are followed inside the project, to files and folders', async () => {
      const project = temporaryFolder({ 'shared/a': 'aa', LICENSE: 'free', 'extension/own': '' });
      const root = join(project, 'extension');
      await symlink('../shared', join(root, 'linked'));
      await symlink('../LICENSE', join(root, 'LICENSE'));

      expect(await collectEntries(root, { boundary: project })).toEqual([
        { path: 'LICENSE', source: join(project, 'LICENSE'), size: 4 },
        { path: 'linked/a', source: join(project, 'shared', 'a'), size: 2 },
        { path: 'own', source: join(root, 'own'), size: 0 },
      ]);
    });

    it('may lead to one folder twice', async () => {
      const root = temporaryFolder({ 'a/x': '' });
      await symlink('a', join(root, 'b'));
      expect(await pathsIn(root)).toEqual(['a/x', 'b/x']);
    });

    it('may be the way to the project itself', async () => {
      const outside = temporaryFolder({ 'project/a': '' });
      await symlink('project', join(outside, 'link'));
      expect(await pathsIn(join(outside, 'link'))).toEqual(['a']);
    });

    it.each([
      ['a file', 'secret/key'],
      ['a folder', 'secret'],
      ['a folder whose name begins like the project’s', 'project-2'],
    ])('that lead out of the project to %s are refused', async (_, target) => {
      const outside = temporaryFolder({ 'secret/key': '', 'project/a': '', 'project-2/b': '' });
      const root = join(outside, 'project');
      await symlink(`../${target}`, join(root, 'link'));
      expect(await userErrorOf(pathsIn(root))).toMatch(
        /project\/link is a symbolic link that leaves .* or exclude the link\.$/,
      );
    });

    it('that lead out through a link inside are refused', async () => {
      const outside = temporaryFolder({ 'secret/key': '', 'project/a': '' });
      const root = join(outside, 'project');
      await symlink('../secret', join(root, 'hop'));
      await symlink('hop/key', join(root, 'link'));
      expect(await userErrorOf(pathsIn(root, ['hop']))).toMatch(/project\/link is a symbolic link that leaves/);
    });

    it('cannot make the packed folder itself lie outside the project', async () => {
      const outside = temporaryFolder({ 'elsewhere/a': '', 'project/b': '' });
      const root = join(outside, 'project', 'extension');
      await symlink('../elsewhere', root);
      expect(await userErrorOf(collectEntries(root, { boundary: join(outside, 'project') }))).toMatch(
        /extension is a symbolic link/,
      );
    });

    it('that lead nowhere are refused', async () => {
      const root = temporaryFolder();
      await symlink('nowhere', join(root, 'link'));
      expect(await userErrorOf(pathsIn(root))).toMatch(
        /link leads to a file that does not exist\. Mend, remove or exclude it\.$/,
      );
    });

    it.each(['.', '..', '../..'])('that lead back (%s) are refused', async (target) => {
      const project = temporaryFolder({ 'a/b/c': '' });
      await symlink(target, join(project, 'a', 'b', 'loop'));
      expect(await userErrorOf(collectEntries(join(project, 'a'), { boundary: project }))).toMatch(
        /loop.* leads back to a folder/,
      );
    });

    it('that lead to themselves are refused', async () => {
      const root = temporaryFolder();
      await symlink('loop', join(root, 'loop'));
      expect(await userErrorOf(pathsIn(root))).toMatch(/loop cannot be read \(ELOOP\)/);
    });
  });

  describe.skipIf(isWindows)('refuses', () => {
    it('names that differ only by case', async () => {
      const root = temporaryFolder({ 'lib/a': '', 'LIB/b': '' });
      expect(await userErrorOf(pathsIn(root))).toContain('"LIB/" and "lib/" are one name');
    });

    it('names that Windows refuses', async () => {
      const root = temporaryFolder({ 'lib/a:b': '' });
      expect(await userErrorOf(pathsIn(root))).toContain('"lib/a:b" cannot be packed');
    });

    it('names that are not valid UTF-8', async () => {
      const root = temporaryFolder();
      await writeFile(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]), '');
      expect(await userErrorOf(pathsIn(root))).toContain('is not valid Unicode');
    });

    it('pipes', async () => {
      const root = temporaryFolder();
      execFileSync('mkfifo', [join(root, 'pipe')]);
      expect(await userErrorOf(pathsIn(root))).toMatch(/pipe is neither a file nor a folder\. Remove or exclude it\.$/);
    });

    it('sockets', async () => {
      const root = temporaryFolder();
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(root, 'socket'), resolve));
      expect(await userErrorOf(pathsIn(root))).toMatch(/socket is neither a file nor a folder/);
      await new Promise((resolve) => server.close(resolve));
    });

    it('devices, through a link too', async () => {
      const root = temporaryFolder();
      await symlink('/dev/null', join(root, 'device'));
      expect(await userErrorOf(collectEntries(root, { boundary: '/' }))).toMatch(
        /device is neither a file nor a folder/,
      );
    });

    it('files and folders that cannot be read', async () => {
      const root = temporaryFolder({ 'key.pem': '', 'private/a': '' });
      await chmod(join(root, 'key.pem'), 0);
      await chmod(join(root, 'private'), 0);
      await asOrdinaryUser(async () => {
        expect(await userErrorOf(pathsIn(root, ['private']))).toMatch(
          /key\.pem cannot be read \(EACCES\): make it readable/,
        );
        expect(await userErrorOf(pathsIn(root, ['key.pem']))).toMatch(/private\/ cannot be read \(EACCES\)/);
        expect(await pathsIn(root, ['key.pem', 'private/**'])).toEqual([]);
      });
    });
  });
});

describe('collectTree', () => {
  async function treeOf(root: string): Promise<string[]> {
    return (await collectTree(root, { exclude: ['skipped'], boundary: root })).map(({ path }) => path);
  }

  it('gives folders too, each before what is in it, and empty ones', async () => {
    const root = temporaryFolder({ 'a/b/c': '', 'a.b': '', 'skipped/x': '' });
    await mkdir(join(root, 'empty'));
    expect(await treeOf(root)).toEqual(['a.b', 'a/', 'a/b/', 'a/b/c', 'empty/']);
  });

  it.skipIf(isWindows)('takes a link to a folder for a folder', async () => {
    const root = temporaryFolder({ 'a/b': '' });
    await symlink('a', join(root, 'link'));
    expect(await treeOf(root)).toEqual(['a/', 'a/b', 'link/', 'link/b']);
  });

  it.skipIf(isWindows)(
    'refuses empty folders whose names differ only by case, which files alone would not show',
    async () => {
      const root = temporaryFolder();
      await mkdir(join(root, 'lib'));
      await mkdir(join(root, 'LIB'));
      expect(await userErrorOf(treeOf(root))).toContain('"LIB/" and "lib/" are one name');
      expect(await pathsIn(root)).toEqual([]);
    },
  );
});
