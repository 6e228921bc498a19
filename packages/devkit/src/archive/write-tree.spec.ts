import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTree } from './write-tree.ts';
import { temporaryFolder } from '@extkit/testing';

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('writeTree', () => {
  it('writes files, content and empty folders', async () => {
    const source = temporaryFolder({ a: 'from disk' });
    const folder = temporaryFolder();
    await writeTree(folder, [
      { path: 'deep/down/a', source: join(source, 'a'), size: 9 },
      { path: 'b', content: 'from memory' },
      { path: 'empty/' },
    ]);
    expect(await readFile(join(folder, 'deep', 'down', 'a'), 'utf8')).toBe('from disk');
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('from memory');
    expect((await stat(join(folder, 'empty'))).isDirectory()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('gives modes whatever those of the files are', async () => {
    const source = temporaryFolder({ a: '' });
    await chmod(join(source, 'a'), 0o400);
    const folder = temporaryFolder();
    await mkdir(join(folder, 'there'), { mode: 0o700 });
    const file = { source: join(source, 'a'), size: 0 };
    await writeTree(folder, [
      { path: 'there/', mode: 0o775 },
      { path: 'plain', ...file },
      { path: 'program', ...file, mode: 0o775 },
      { path: 'text', content: '', mode: 0o664 },
    ]);
    const modes = await Promise.all(['there', 'plain', 'program', 'text'].map((name) => modeOf(join(folder, name))));
    expect(modes).toEqual([0o775, 0o644, 0o775, 0o664]);
  });
});
