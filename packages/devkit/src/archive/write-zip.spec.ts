import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { chmod, readdir, readFile, rm, truncate, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { asOrdinaryUser, temporaryFolder } from '@extkit/testing';
import { describe, expect, it, vi } from 'vitest';
import { startChild } from '../testing/child.ts';
import { userErrorOf } from '../testing/user-error-of.ts';
import type { ContentEntry } from './archive-entry.ts';
import { collectEntries } from './collect-entries.ts';
import { listZip, readZipEntry } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

async function sha256Of(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Many blocks for the compressor, that do compress. */
const TEXT = Array.from(
  { length: 20_000 },
  (_, index) => `metric-${String(index)}: ${String((index * 7919) % 1009)}\n`,
).join('');
const FILES = {
  'extension.yaml': 'name: custom:x\n',
  'lib/long.txt': TEXT,
  'lib/empty': '',
  '.hidden': '.',
  'activation/日本 é.json': '{}',
};

describe('writeZip', () => {
  it('gives the path, the size and the digest of what it wrote', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'dist', 'a.zip');

    const written = await writeZip(target, [{ path: 'a', content: 'text' }]);

    const bytes = await readFile(target);
    expect(written).toEqual({
      path: target,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('keeps the order of the entries where it matters', async () => {
    const target = join(temporaryFolder(), 'a.zip');
    const entries = ['b', 'c', 'a'].map((path) => ({ path, content: '' }));
    await writeZip(target, entries, { inOrder: true });
    expect((await listZip(target)).map(({ path }) => path)).toEqual(['b', 'c', 'a']);
  });

  it('packs files from disk and content from memory, sorted, with neither their dates nor their modes', async () => {
    const folder = temporaryFolder(FILES);
    const target = join(temporaryFolder(), 'a.zip');
    await chmod(join(folder, 'extension.yaml'), 0o700);

    const entries = await collectEntries(folder, { boundary: folder });
    await writeZip(target, [{ path: 'signature', content: Buffer.from([0, 255]) }, ...entries.toReversed()]);

    const listed = await listZip(target);
    expect(listed.map(({ path }) => path)).toEqual([...Object.keys(FILES), 'signature'].sort());
    for (const { mode, modified } of listed) {
      expect({ mode, modified }).toEqual({ mode: 0o644, modified: new Date('1980-01-01T00:00:00Z') });
    }
    for (const [path, text] of Object.entries(FILES)) {
      expect((await readZipEntry(target, path)).toString()).toBe(text);
    }
    expect(await readZipEntry(target, 'signature')).toEqual(Buffer.from([0, 255]));
  });

  it('gives folders entries of their own, and modes where they are asked for', async () => {
    const target = join(temporaryFolder(), 'a.zip');
    await writeZip(target, [
      { path: 'a/program', content: '', mode: 0o775 },
      { path: 'a/', mode: 0o775 },
      { path: 'a/text', content: 'text' },
      { path: 'empty/' },
    ]);
    expect((await listZip(target)).map(({ path, mode, size }) => [path, mode.toString(8), size])).toEqual([
      ['a/', '775', 0],
      ['a/program', '775', 0],
      ['a/text', '644', 4],
      ['empty/', '755', 0],
    ]);
  });

  it('deflates every file, even an empty one: a stored entry of unknown size stops readers that stream. A folder is stored, and its size known', async () => {
    const folder = temporaryFolder({ empty: '' });
    const target = join(folder, 'a.zip');
    const entries = [
      { path: 'empty-file', source: join(folder, 'empty'), size: 0 },
      { path: 'empty-text', content: '' },
    ];
    await writeZip(target, [
      ...entries,
      { path: 'folder/' },
      { path: 'random', content: Buffer.from(createHash('sha512').digest()) },
    ]);
    const bytes = await readFile(target);

    const header = Buffer.from('504b0304', 'hex');
    const methods: number[] = [];
    const hasDescriptor: boolean[] = [];
    for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 1)) {
      methods.push(bytes.readUInt16LE(at + 8));
      hasDescriptor.push((bytes.readUInt16LE(at + 6) & 8) !== 0);
    }
    expect(methods).toEqual([8, 8, 0, 8]);
    expect(hasDescriptor).toEqual([true, true, false, true]);
  });

  it('makes a valid archive of nothing', async () => {
    const folder = temporaryFolder();
    await writeZip(join(folder, 'a.zip'), []);
    expect(await listZip(join(folder, 'a.zip'))).toEqual([]);
  });

  it('keeps whatever it is given', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'a.zip');
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9é日_-]{1,8}$/), { minLength: 1, maxLength: 3 })
      .map((names) => names.join('/'));
    const contents = fc.dictionary(path, fc.uint8Array({ maxLength: 300 }), { maxKeys: 6 });
    const isTree = (tree: object) =>
      Object.keys(tree).every((a) => !Object.keys(tree).some((b) => b.startsWith(`${a}/`)));

    await fc.assert(
      fc.asyncProperty(contents.filter(isTree), async (tree) => {
        const entries = Object.entries(tree).map(([entryPath, content]) => ({ path: entryPath, content }));
        await writeZip(target, entries);
        expect(Object.keys(tree).sort()).toEqual((await listZip(target)).map((entry) => entry.path));
        for (const { path: entryPath, content } of entries) {
          expect(await readZipEntry(target, entryPath)).toEqual(Buffer.from(content));
        }
      }),
      { numRuns: 40 },
    );
  });

  describe('gives the same bytes', () => {
    /** Packs the files by a process of its own, and gives the archive's digest. */
    async function packedByChild(folder: string, setup: string, env: NodeJS.ProcessEnv): Promise<string> {
      const target = join(temporaryFolder(), 'a.zip');
      const index = JSON.stringify(new URL('./index.ts', import.meta.url).href);
      const { ended } = startChild(
        `import { collectEntries, writeZip } from ${index};
        ${setup}
        const boundary = ${JSON.stringify(folder)};
        await writeZip(${JSON.stringify(target)}, await collectEntries(boundary, { boundary }));`,
        env,
      );
      expect(await ended).toMatchObject({ code: 0, stderr: '' });
      return sha256Of(target);
    }

    /** Packs the files by this process, and gives the archive's digest. */
    async function packed(folder: string): Promise<string> {
      const target = join(temporaryFolder(), 'a.zip');
      await writeZip(target, await collectEntries(folder, { boundary: folder }));
      return sha256Of(target);
    }

    it('in another folder, with other dates and modes, made in another order', async () => {
      const one = temporaryFolder(FILES);
      const other = temporaryFolder(Object.fromEntries(Object.entries(FILES).reverse()));
      await utimes(join(other, 'extension.yaml'), new Date('2001-02-03'), new Date('2038-01-19'));
      await chmod(join(other, 'lib', 'long.txt'), 0o600);

      expect(await packed(other)).toBe(await packed(one));
    });

    it.each([
      ['under another umask', 'process.umask(0o077);', {}],
      ['in another time zone', '', { TZ: 'Pacific/Kiritimati' }],
      ['in another language', '', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ])('%s', async (_, setup, env) => {
      const folder = temporaryFolder(FILES);
      expect(await packedByChild(folder, setup, env)).toBe(await packed(folder));
    });

    it('from disk and from memory, so in whatever pieces the content comes', async () => {
      const folder = temporaryFolder(FILES);
      const target = join(temporaryFolder(), 'a.zip');
      const entries = Object.entries(FILES).map(([path, content]): ContentEntry => ({ path, content }));
      await writeZip(target, entries);
      expect(await sha256Of(target)).toBe(await packed(folder));
    });
  });

  describe('leaves neither an artifact nor litter', () => {
    it('where a file vanishes after it was found', async () => {
      const folder = temporaryFolder({ 'src/a': 'a', 'src/b': 'b', 'dist/old': '' });
      const entries = await collectEntries(join(folder, 'src'), { boundary: folder });
      await rm(join(folder, 'src', 'b'));

      const message = await userErrorOf(writeZip(join(folder, 'dist', 'a.zip'), entries));
      expect(message).toMatch(/src\/b cannot be read \(ENOENT\): there is no such file/);
      expect(await readdir(join(folder, 'dist'))).toEqual(['old']);
    });

    it('where a file becomes unreadable', async () => {
      const folder = temporaryFolder({ 'src/a': 'a' });
      const dist = join(folder, 'dist');
      await chmod(folder, 0o777);
      const entries = await collectEntries(join(folder, 'src'), { boundary: folder });
      await chmod(join(folder, 'src', 'a'), 0);

      const message = await asOrdinaryUser(() => userErrorOf(writeZip(join(dist, 'a.zip'), entries)));
      expect(message).toMatch(/src\/a cannot be read \(EACCES\): make it readable/);
      expect(await readdir(dist)).toEqual([]);
    });

    it('where a file becomes a folder', async () => {
      const folder = temporaryFolder({ 'a/b': '' });
      const writing = writeZip(join(folder, 'a.zip'), [{ path: 'a', source: join(folder, 'a'), size: 1 }]);
      expect(await userErrorOf(writing)).toMatch(/a cannot be read \(EISDIR\)/);
      expect(await readdir(folder)).toEqual(['a']);
    });

    it('where it is aborted before it begins', async () => {
      const folder = temporaryFolder();
      const writing = writeZip(join(folder, 'a.zip'), [], { signal: AbortSignal.abort() });
      await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
      expect(await readdir(folder)).toEqual([]);
    });

    it('where it is aborted in the middle', async () => {
      const folder = temporaryFolder({ 'a.zip': 'old', large: '' });
      await truncate(join(folder, 'large'), 50_000_000);
      const abort = new AbortController();
      const entries = [
        { path: 'a', source: join(folder, 'large'), size: 50_000_000 },
        { path: 'b', source: join(folder, 'large'), size: 50_000_000 },
      ];

      const writing = writeZip(join(folder, 'a.zip'), entries, { signal: abort.signal });
      setImmediate(() => abort.abort());

      await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
      expect((await readdir(folder)).sort()).toEqual(['a.zip', 'large']);
      expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('old');
    });

    it.each([
      ['a path that leads out', [{ path: '../a', content: '' }], /"\.\.\/a" cannot be packed/],
      ['a path that is absolute', [{ path: '/a', content: '' }], /"\/a" cannot be packed/],
      [
        'paths that are one on some machines',
        [
          { path: 'a', content: '' },
          { path: 'A', content: '' },
        ],
        /"A" and "a" are one name/,
      ],
      ['a folder whose path leads out', [{ path: '../' } as const], /"\.\." cannot be packed/],
      ['a folder twice', [{ path: 'a/' } as const, { path: 'a/' } as const], /"a\/" would be packed twice/],
      [
        'a file and a folder of one name',
        [{ path: 'a', content: '' }, { path: 'a/' } as const],
        /"a" and "a\/" are one/,
      ],
      [
        'a path twice',
        [
          { path: 'a', content: '' },
          { path: 'a', content: '' },
        ],
        /"a" would be packed twice/,
      ],
    ])('where it is given %s', async (_, entries, reason) => {
      const folder = temporaryFolder();
      expect(await userErrorOf(writeZip(join(folder, 'a.zip'), entries))).toMatch(reason);
      expect(await readdir(folder)).toEqual([]);
    });
  });

  describe.skipIf(process.platform !== 'linux')('the files it reads', () => {
    const openFiles = () => readdirSync('/proc/self/fd').length;

    it('are open one at a time', async () => {
      const folder = temporaryFolder({ small: 'x'.repeat(5000) });
      const source = join(folder, 'small');
      const entries = Array.from({ length: 200 }, (_, index) => ({ path: `f${String(index)}`, source, size: 5000 }));
      const before = openFiles();
      let most = 0;
      const watching = setInterval(() => (most = Math.max(most, openFiles())));

      await writeZip(join(folder, 'a.zip'), entries);

      clearInterval(watching);
      expect(most).toBeGreaterThan(before);
      expect(most).toBeLessThan(before + 10);
    });

    it('are closed where it is aborted', async () => {
      // Random: otherwise all of it is read before the writing side can hold it up.
      const folder = temporaryFolder({ large: randomBytes(20_000_000) });
      const before = openFiles();
      const abort = new AbortController();

      const entries = [{ path: 'a', source: join(folder, 'large'), size: 20_000_000 }];
      const writing = writeZip(join(folder, 'a.zip'), entries, { signal: abort.signal });
      await vi.waitUntil(() => readdirSync(folder).length === 2 && openFiles() > before + 1);
      abort.abort();

      await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
      await vi.waitUntil(() => openFiles() <= before);
    });
  });
});
