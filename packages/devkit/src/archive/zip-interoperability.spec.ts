import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { collectEntries } from './collect-entries.ts';
import { writeZip } from './write-zip.ts';

const FILES = {
  'extension.yaml': 'name: custom:x\n',
  'lib/long.txt': 'compressible '.repeat(20_000),
  'lib/empty': '',
  '.hidden': '.',
  'activation/日本 é.json': '{}',
};

describe('what writeZip makes is read by', () => {
  async function example(): Promise<string> {
    const folder = temporaryFolder(FILES);
    const entries = await collectEntries(folder, { boundary: folder });
    await writeZip(join(folder, 'a.zip'), [...entries, { path: 'empty/', mode: 0o775 }]);
    return folder;
  }

  it.skipIf(!isInstalled('unzip', '-v'))('unzip', async () => {
    const folder = await example();
    expect(execFileSync('unzip', ['-t', 'a.zip'], { cwd: folder, encoding: 'utf8' })).toContain('No errors detected');
    execFileSync('unzip', ['-q', 'a.zip', '-d', 'out'], { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(await readFile(join(folder, 'out', 'activation', '日本 é.json'), 'utf8')).toBe('{}');
    expect((await stat(join(folder, 'out', 'lib', 'long.txt'))).mode & 0o777).toBe(0o644);
    expect((await stat(join(folder, 'out', 'empty'))).isDirectory()).toBe(true);
  });

  it.skipIf(!isInstalled('zipinfo', '-h'))('zipinfo', async () => {
    const folder = await example();
    const lines = execFileSync('zipinfo', ['-l', '-T', 'a.zip'], { cwd: folder, encoding: 'utf8' }).split('\n');
    const entries = lines.filter((line) => line.startsWith('-'));
    expect(entries).toHaveLength(Object.keys(FILES).length);
    expect(lines.filter((line) => line.startsWith('d'))).toEqual([
      expect.stringMatching(/^drwxrwxr-x .* stor 19800101\.000000 empty\/$/),
    ]);
    for (const entry of entries) expect(entry).toMatch(/^-rw-r--r-- .* unx .* def[NX] 19800101\.000000 /);
  });

  it.skipIf(!isInstalled('python3', '--version'))('Python', async () => {
    const folder = await example();
    expect(execFileSync('python3', ['-m', 'zipfile', '-t', 'a.zip'], { cwd: folder, encoding: 'utf8' })).toBe(
      'Done testing\n',
    );
  });
});
