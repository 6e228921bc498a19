import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInstalled, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { userErrorOf } from '../testing/user-error-of.ts';
import { listZip, readZip, readZipEntry } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

const hasPython = isInstalled('python3', '--version');

/** A zip of two entries; `change` may spoil its bytes. */
async function example(change: (bytes: Buffer) => Uint8Array = (bytes) => bytes): Promise<string> {
  const path = join(temporaryFolder(), 'a.zip');
  await writeZip(path, [
    { path: 'a/b', content: 'text' },
    { path: 'zeros', content: Buffer.alloc(1_000_000) },
  ]);
  await writeFile(path, change(await readFile(path)));
  return path;
}

/** A zip made by Python: what its script writes as `zip`. */
function madeByPython(script: string): string {
  const folder = temporaryFolder();
  const program = `import zipfile\nwith zipfile.ZipFile('a.zip', 'w') as zip:\n    ${script}`;
  execFileSync('python3', ['-c', program], { cwd: folder });
  return join(folder, 'a.zip');
}

describe('listZip', () => {
  it('describes the entries', async () => {
    const modified = new Date('1980-01-01T00:00:00Z');
    const listed = await listZip(await example());
    expect(listed[0]).toEqual({ path: 'a/b', size: 4, compressedSize: 6, mode: 0o644, modified, crc32: 0x3b8ba7c7 });
    expect(listed[1]).toMatchObject({ path: 'zeros', size: 1_000_000, mode: 0o644, modified });
  });

  it.skipIf(!hasPython)('reads what others wrote: stored entries, folders, dates', async () => {
    const path = madeByPython(
      `zip.writestr(zipfile.ZipInfo('folder/', (2020, 2, 3, 4, 5, 6)), ''); zip.writestr(zipfile.ZipInfo('folder/a'), 'aa')`,
    );
    expect(await listZip(path)).toMatchObject([
      { path: 'folder/', size: 0, modified: new Date('2020-02-03T04:05:06Z') },
      { path: 'folder/a', size: 2, compressedSize: 2, mode: 0o600 },
    ]);
  });

  it.skipIf(!hasPython)('refuses paths that lead out', async () => {
    const path = madeByPython(`zip.writestr('../a', '')`);
    expect(await userErrorOf(listZip(path))).toMatch(/a\.zip is not a zip that can be read \(.*\.\.\/a/);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('this is not a zip')],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)],
    ['without its beginning', (bytes: Buffer) => bytes.subarray(200)],
  ])('refuses a file that is %s', async (_, change) => {
    const path = await example(change);
    expect(await userErrorOf(listZip(path))).toMatch(
      /a\.zip is not a zip that can be read \(.*\)\. Build or fetch it again\.$/,
    );
  });

  it('says which file is missing', async () => {
    const folder = temporaryFolder();
    expect(await userErrorOf(listZip(join(folder, 'a.zip')))).toMatch(/a\.zip cannot be read \(ENOENT\)/);
  });

  it('says that a folder is none', async () => {
    expect(await userErrorOf(listZip(temporaryFolder()))).toMatch(/cannot be read \(EISDIR\)/);
  });
});

describe('readZipEntry', () => {
  it('unpacks one entry', async () => {
    const path = await example();
    expect((await readZipEntry(path, 'a/b')).toString()).toBe('text');
    expect((await readZipEntry(path, 'zeros')).equals(Buffer.alloc(1_000_000))).toBe(true);
  });

  it('says what is missing', async () => {
    expect(await userErrorOf(readZipEntry(await example(), 'a'))).toMatch(/a\.zip holds no a\./);
  });

  it('reads no more than allowed', async () => {
    const path = await example();
    expect(await userErrorOf(readZipEntry(path, 'zeros', { maxSize: 999_999 }))).toMatch(
      /zeros in .* has 1000000 bytes, and no more than 999999 are read/,
    );
  });

  it('does not believe a bomb that declares itself small', async () => {
    const path = await example((bytes) => {
      bytes.writeUInt32LE(10, bytes.lastIndexOf('PK\u0001\u0002') + 24);
      return bytes;
    });
    expect(await userErrorOf(readZipEntry(path, 'zeros', { maxSize: 100 }))).toMatch(/is not a zip that can be read/);
  });

  it('notices bytes that changed', async () => {
    const path = await example((bytes) => {
      const checksum = bytes.indexOf('PK\u0001\u0002') + 16;
      bytes.writeUInt32LE(bytes.readUInt32LE(checksum) ^ 1, checksum);
      return bytes;
    });
    expect(await userErrorOf(readZipEntry(path, 'a/b'))).toMatch(/checksum of a\/b does not fit/);
  });

  it('notices a broken compression', async () => {
    const path = await example((bytes) => {
      bytes[30 + 'a/b'.length] = 0xff;
      return bytes;
    });
    expect(await userErrorOf(readZipEntry(path, 'a/b'))).toMatch(/is not a zip that can be read \(Z_DATA_ERROR\)/);
  });
});

describe('readZip', () => {
  it.skipIf(!hasPython)('gives the files in their order, with what is in them', async () => {
    const path = madeByPython(`zip.writestr('z', 'last'); zip.writestr('folder/', ''); zip.writestr('folder/a', '')`);
    const files = await readZip(path);
    expect(files.map(({ path: name, content }) => [name, String(content)])).toEqual([
      ['z', 'last'],
      ['folder/a', ''],
    ]);
  });

  it('refuses one that is larger than allowed', async () => {
    expect(await userErrorOf(readZip(await example(), { maxSize: 999_999 }))).toContain('zeros');
  });
});
