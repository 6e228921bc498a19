import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { withTemporaryFile } from './temporary-file.ts';

describe('withTemporaryFile', () => {
  it('lends a path beside the target, and removes the file afterwards', async () => {
    const target = join(temporaryFolder(), 'a.zip');

    const path = await withTemporaryFile(target, async (temporaryPath) => {
      await writeFile(temporaryPath, 'text');
      return temporaryPath;
    });

    expect(dirname(path)).toBe(dirname(target));
    expect(path).not.toBe(target);
    expect(existsSync(path)).toBe(false);
  });

  it('removes the file where its use fails, and gives that failure', async () => {
    const folder = temporaryFolder();

    const use = withTemporaryFile(join(folder, 'a.zip'), async (path) => {
      await writeFile(path, 'text');
      throw new Error('no use');
    });

    await expect(use).rejects.toThrow('no use');
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not mind that nobody wrote the file', async () => {
    const target = join(temporaryFolder(), 'a.zip');
    expect(await withTemporaryFile(target, () => Promise.resolve('done'))).toBe('done');
  });
});
