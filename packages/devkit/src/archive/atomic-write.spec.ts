import { once } from 'node:events';
import { appendFile, chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asOrdinaryUser, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { startChild } from '../testing/child.ts';
import { userErrorOf } from '../testing/user-error-of.ts';
import { atomicWrite } from './atomic-write.ts';

const SOURCE = new URL('./atomic-write.ts', import.meta.url).href;

describe('atomicWrite', () => {
  it('writes the file, makes its folder, and gives what the writer gives', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'dist', 'nested', 'a.zip');

    expect(await atomicWrite(target, async (path) => writeFile(path, 'new').then(() => 42))).toBe(42);

    expect(await readFile(target, 'utf8')).toBe('new');
    expect(await readdir(join(folder, 'dist', 'nested'))).toEqual(['a.zip']);
  });

  it('leaves what stood there untouched until the new file is complete', async () => {
    const folder = temporaryFolder({ 'a.zip': 'old' });
    const target = join(folder, 'a.zip');

    await atomicWrite(target, async (path) => {
      await writeFile(path, 'half');
      expect(await readFile(target, 'utf8')).toBe('old');
      await appendFile(path, ' and half');
    });

    expect(await readFile(target, 'utf8')).toBe('half and half');
  });

  it('passes on an error of the writer, and leaves no litter and the old file', async () => {
    const folder = temporaryFolder({ 'a.zip': 'old' });
    const mishap = new Error('mishap');

    const writing = atomicWrite(join(folder, 'a.zip'), async (path) => {
      await writeFile(path, 'half');
      throw mishap;
    });

    await expect(writing).rejects.toBe(mishap);
    expect(await readdir(folder)).toEqual(['a.zip']);
    expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('old');
  });

  it('lets the last of several writers at once win, whole', async () => {
    const folder = temporaryFolder();
    const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(10_000));

    await Promise.all(texts.map((text) => atomicWrite(join(folder, 'a.zip'), (path) => writeFile(path, text))));

    expect(texts).toContain(await readFile(join(folder, 'a.zip'), 'utf8'));
    expect(await readdir(folder)).toEqual(['a.zip']);
  });

  it('listens for signals only while it writes', async () => {
    const folder = temporaryFolder();
    const before = process.listenerCount('SIGTERM');

    await atomicWrite(join(folder, 'a.zip'), async (path) => {
      expect(process.listenerCount('SIGTERM')).toBe(before + 1);
      await writeFile(path, 'new');
    });

    expect(process.listenerCount('SIGTERM')).toBe(before);
  });

  describe('says what to do where the target cannot be written', () => {
    const write = (path: string) => writeFile(path, 'new');

    it('in a folder that is not writable', async () => {
      const folder = temporaryFolder();
      await chmod(folder, 0o555);
      const message = await asOrdinaryUser(() => userErrorOf(atomicWrite(join(folder, 'a.zip'), write)));
      expect(message).toMatch(/EACCES.*make its folder writable/);
      expect(await readdir(folder)).toEqual([]);
    });

    it('in a folder that cannot be made', async () => {
      const folder = temporaryFolder();
      await chmod(folder, 0o555);
      const message = await asOrdinaryUser(() => userErrorOf(atomicWrite(join(folder, 'dist', 'a.zip'), write)));
      expect(message).toMatch(/make its folder writable/);
    });

    it('where it is a folder, before any work is done', async () => {
      const folder = temporaryFolder({ 'a.zip/b': '' });
      const failing = atomicWrite(join(folder, 'a.zip'), () => Promise.reject(new Error('was called')));
      expect(await userErrorOf(failing)).toMatch(/a\.zip cannot be written: it is a folder\. Remove it/);
    });

    it('where a part of its path is a file', async () => {
      const folder = temporaryFolder({ dist: '' });
      expect(await userErrorOf(atomicWrite(join(folder, 'dist', 'a.zip'), write))).toMatch(
        /a part of its path is a file/,
      );
    });

    it.skipIf(process.platform !== 'linux')('on a full disk', async () => {
      const folder = temporaryFolder();
      const target = join(folder, 'a.zip');
      const message = await userErrorOf(atomicWrite(target, () => writeFile('/dev/full', 'x')));
      expect(message).toMatch(/a\.zip cannot be written \(ENOSPC\): the disk is full; free some space/);
      expect(await readdir(folder)).toEqual([]);
    });

    it('where the temporary file is taken away meanwhile', async () => {
      const folder = temporaryFolder();
      const message = await userErrorOf(atomicWrite(join(folder, 'a.zip'), () => Promise.resolve()));
      expect(message).toMatch(/removed meanwhile; run again/);
    });
  });

  describe.skipIf(process.platform === 'win32')('in a process that ends in mid-write', () => {
    /** Starts a child that writes half of the target and then waits for its end. */
    async function startHalfWrite(target: string, more = '') {
      const { child, ended } = startChild(`
        import { writeFile } from 'node:fs/promises';
        import { atomicWrite } from ${JSON.stringify(SOURCE)};
        ${more}
        setInterval(() => {}, 1000);
        await atomicWrite(${JSON.stringify(target)}, async (path) => {
          await writeFile(path, 'half');
          process.stdout.write('half');
          await new Promise(() => {});
        });
      `);
      if (child.stdout) await once(child.stdout, 'data');
      return { child, ended };
    }

    it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
      '%s leaves the old file and no litter, and ends it',
      async (name) => {
        const folder = temporaryFolder({ 'a.zip': 'old' });
        const { child, ended } = await startHalfWrite(join(folder, 'a.zip'));
        expect(await readdir(folder)).toHaveLength(2);

        child.kill(name);

        expect(await ended).toMatchObject({ signal: name, stderr: '' });
        expect(await readdir(folder)).toEqual(['a.zip']);
        expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('old');
      },
    );

    it('leaves the end to others who listen for the signal', async () => {
      const folder = temporaryFolder();
      const { child, ended } = await startHalfWrite(
        join(folder, 'a.zip'),
        `process.on('SIGTERM', () => { setImmediate(() => process.exit(7)); });`,
      );

      child.kill('SIGTERM');

      expect(await ended).toMatchObject({ code: 7 });
      expect(await readdir(folder)).toEqual([]);
    });

    it('process.exit leaves no litter', async () => {
      const folder = temporaryFolder();
      const { child, ended } = await startHalfWrite(
        join(folder, 'a.zip'),
        `process.on('SIGUSR2', () => process.exit(3));`,
      );

      child.kill('SIGUSR2');

      expect(await ended).toMatchObject({ code: 3 });
      expect(await readdir(folder)).toEqual([]);
    });

    it('SIGKILL leaves litter, which the next write of that target removes, and no other', async () => {
      const folder = temporaryFolder();
      const target = join(folder, 'a.zip');
      const killed = await startHalfWrite(target);
      killed.child.kill('SIGKILL');
      await killed.ended;
      const [litter = ''] = await readdir(folder);
      expect(litter).toMatch(/^\.a\.zip\..*\.tmp$/);

      await atomicWrite(join(folder, 'b.zip'), (path) => writeFile(path, 'new'));
      expect((await readdir(folder)).sort()).toEqual([litter, 'b.zip']);

      const running = await startHalfWrite(target);
      await atomicWrite(target, (path) => writeFile(path, 'new'));
      const left = await readdir(folder);
      expect(left).not.toContain(litter);
      expect(left).toHaveLength(3); // a.zip, b.zip, and what the running process writes

      running.child.kill('SIGTERM');
      await running.ended;
      expect((await readdir(folder)).sort()).toEqual(['a.zip', 'b.zip']);
    });
  });

  it.skipIf(process.platform === 'win32')('gives the artifact the mode that the umask allows', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'a.zip');
    const script = `
      import { writeFile } from 'node:fs/promises';
      import { atomicWrite } from ${JSON.stringify(SOURCE)};
      process.umask(0o027);
      await atomicWrite(${JSON.stringify(target)}, (path) => writeFile(path, 'new'));
    `;
    expect(await startChild(script).ended).toMatchObject({ code: 0, stderr: '' });
    expect((await stat(target)).mode & 0o777).toBe(0o640);
  });
});
