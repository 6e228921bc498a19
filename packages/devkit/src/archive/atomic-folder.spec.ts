import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild } from '../testing/child.ts';
import { userErrorOf } from '../testing/user-error-of.ts';
import { atomicFolder } from './atomic-folder.ts';
import { asOrdinaryUser, temporaryFolder } from '@extkit/testing';

const SOURCE = JSON.stringify(new URL('./atomic-folder.ts', import.meta.url).href);

describe('atomicFolder', () => {
  it('makes the folder, and those it lies in, and gives what the writer gives', async () => {
    const root = temporaryFolder();
    const target = join(root, 'plugins', 'demo');
    expect(await atomicFolder(target, async (folder) => writeFile(join(folder, 'a'), 'new').then(() => 42))).toBe(42);
    expect(await readFile(join(target, 'a'), 'utf8')).toBe('new');
    expect(await readdir(join(root, 'plugins'))).toEqual(['demo']);
  });

  it('puts the new folder in place of the whole of the old one, which stays as it is until then', async () => {
    const root = temporaryFolder({ 'demo/old': '', 'demo/deep/old': '' });
    const target = join(root, 'demo');
    await atomicFolder(target, async (folder) => {
      expect(dirname(folder)).toBe(root);
      expect(await readdir(folder)).toEqual([]);
      expect((await readdir(target)).sort()).toEqual(['deep', 'old']);
      await writeFile(join(folder, 'new'), '');
    });
    expect(await readdir(target)).toEqual(['new']);
    expect(await readdir(root)).toEqual(['demo']);
  });

  it('lets several writes at once each put their own folder there, one after the other', async () => {
    const root = temporaryFolder({ 'demo/old': '' });
    const names = Array.from({ length: 20 }, (_, index) => `file-${index}`);
    await Promise.all(
      names.map((name) => atomicFolder(join(root, 'demo'), (folder) => writeFile(join(folder, name), ''))),
    );
    expect(await readdir(root)).toEqual(['demo']);
    expect(names).toContainEqual((await readdir(join(root, 'demo'))).join());
  });

  it('leaves the old folder and no litter after a failure', async () => {
    const root = temporaryFolder({ 'demo/old': '' });
    const failing = atomicFolder(join(root, 'demo'), async (folder) => {
      await writeFile(join(folder, 'half'), '');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await readdir(root)).toEqual(['demo']);
    expect(await readdir(join(root, 'demo'))).toEqual(['old']);
  });

  it('refuses to replace a file', async () => {
    const root = temporaryFolder({ demo: 'file' });
    expect(await userErrorOf(atomicFolder(join(root, 'demo'), () => Promise.resolve()))).toContain('it is a file');
    expect(await readFile(join(root, 'demo'), 'utf8')).toBe('file');
  });

  it.skipIf(process.platform === 'win32')('says where it may not write', async () => {
    const root = temporaryFolder();
    await mkdir(join(root, 'plugins'));
    await chmod(join(root, 'plugins'), 0o555);
    const message = await asOrdinaryUser(() =>
      userErrorOf(atomicFolder(join(root, 'plugins', 'demo'), () => Promise.resolve())),
    );
    expect(message).toMatch(/plugins\/demo cannot be written \(EACCES\): make its folder writable/);
  });

  it.skipIf(process.platform === 'win32')('removes at the next write what a killed process left', async () => {
    const root = temporaryFolder({ 'demo/old': '' });
    const target = join(root, 'demo');
    const { ended } = startChild(`
      import { writeFileSync } from 'node:fs';
      import { atomicFolder } from ${SOURCE};
      await atomicFolder(${JSON.stringify(target)}, (folder) => {
        writeFileSync(folder + '/half', '');
        process.kill(process.pid, 'SIGKILL');
        return new Promise(() => undefined);
      });`);
    expect(await ended).toMatchObject({ signal: 'SIGKILL' });
    expect(await readdir(root)).toHaveLength(2);

    await atomicFolder(target, (folder) => writeFile(join(folder, 'new'), ''));
    expect(await readdir(root)).toEqual(['demo']);
  });
});
