import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild } from '../testing/child.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const SOURCE = JSON.stringify(new URL('./temporary-folder.ts', import.meta.url).href);

describe('withTemporaryFolder', () => {
  it('lends an empty folder, and gives what was made of it', async () => {
    const [folder, names] = await withTemporaryFolder(async (path) => [path, await readdir(path)] as const);
    expect(names).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it('removes it with all that is in it after a failure', async () => {
    let lent = '';
    const failing = withTemporaryFolder(async (folder) => {
      lent = folder;
      await writeFile(join(folder, 'a'), '');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(lent)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('removes it where a signal ends the process', async () => {
    const { ended } = startChild(`
      import { writeFileSync } from 'node:fs';
      import { withTemporaryFolder } from ${SOURCE};
      await withTemporaryFolder(async (folder) => {
        writeFileSync(folder + '/a', '');
        process.stdout.write(folder);
        process.kill(process.pid, 'SIGTERM');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });`);
    const { stdout, signal } = await ended;
    expect(signal).toBe('SIGTERM');
    expect(stdout).not.toBe('');
    expect(existsSync(stdout)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('removes what a killed process left', async () => {
    const { ended } = startChild(`
      import { withTemporaryFolder } from ${SOURCE};
      await withTemporaryFolder((folder) => {
        process.stdout.write(folder, () => process.kill(process.pid, 'SIGKILL'));
        return new Promise((resolve) => setTimeout(resolve, 60_000));
      });`);
    const { stdout } = await ended;
    expect(existsSync(stdout)).toBe(true);
    await withTemporaryFolder(() => Promise.resolve());
    expect(existsSync(stdout)).toBe(false);
  });
});
