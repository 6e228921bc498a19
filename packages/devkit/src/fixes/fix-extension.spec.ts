import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOrdinaryUser, temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { readDocument } from '../documents/read-document.ts';
import type { ExtensionFormat, VerifySettings } from '../format.ts';
import { applySettings } from '../rules/apply-settings.ts';
import { fixExtension } from './fix-extension.ts';

/** Finds each of the words in a manifest, and replaces it by its successor where it has one. */
function wordFormat(successors: Readonly<Record<string, string | undefined>>): Pick<ExtensionFormat, 'verify'> {
  const rules = [{ code: 'ACM0001', severity: 'error', summary: 'No such word.', source: 'ours' } as const];
  return {
    async verify({ manifestPath: file, directory }, settings: VerifySettings = {}) {
      const document = await readDocument(file);
      const found = document.text.split('\n').flatMap((line, index): Diagnostic[] => {
        if (!(line in successors)) return [];
        const start = { line: index + 1, column: 1 };
        const range = { start, end: { ...start, column: line.length + 1 } };
        const newText = successors[line];
        const fix =
          newText === undefined ? {} : { fix: { title: `Write ${newText}`, edits: [{ file, range, newText }] } };
        return [{ code: 'ACM0001', severity: 'error', message: `No ${line}.`, file, range, ...fix }];
      });
      return applySettings(found, { settings, rules, directory, documents: [document] });
    },
  };
}

function project(text: string) {
  const directory = temporaryFolder({ 'm.yaml': text });
  const manifestPath = join(directory, 'm.yaml');
  return { directory, manifestPath, read: () => readFileSync(manifestPath, 'utf8') };
}

describe('fixExtension', () => {
  it('mends until nothing is left that can be mended, and tells what it did', async () => {
    const extension = project('a\nx\n');

    const { fixed, remaining } = await fixExtension(wordFormat({ a: 'b', b: 'c', x: undefined }), extension);

    expect(extension.read()).toBe('c\nx\n');
    expect(fixed.map(({ fix, range }) => `${range.start.line} ${fix.title}`)).toEqual(['1 Write b', '1 Write c']);
    expect(remaining).toMatchObject([{ message: 'No x.' }]);
  });

  it('does nothing the second time', async () => {
    const extension = project('a\nb\n');
    const format = wordFormat({ a: 'c', b: 'd' });
    await fixExtension(format, extension);
    const written = statSync(extension.manifestPath).ino;

    expect(await fixExtension(format, extension)).toEqual({ fixed: [], remaining: [] });
    expect(statSync(extension.manifestPath).ino).toBe(written);
  });

  it('ends where fixes undo each other', async () => {
    const { fixed, remaining } = await fixExtension(wordFormat({ a: 'b', b: 'a' }), project('a\n'));

    expect(fixed).toHaveLength(10);
    expect(remaining).toMatchObject([{ message: 'No a.' }]);
  });

  it('writes nothing where it is only to show what it would do', async () => {
    const extension = project('a\nx\n');

    const { fixed, remaining } = await fixExtension(wordFormat({ a: 'b', x: undefined }), extension, { dryRun: true });

    expect(extension.read()).toBe('a\nx\n');
    expect(fixed).toMatchObject([{ message: 'No a.' }]);
    expect(remaining).toMatchObject([{ message: 'No x.' }]);
  });

  it('leaves alone what is suppressed or switched off', async () => {
    const extension = project('# extkit-disable-next-line ACM0001 we say so\na\na\n');
    const format = wordFormat({ a: 'b' });

    expect(await fixExtension(format, extension, { severities: { ACM0001: 'off' } })).toEqual({
      fixed: [],
      remaining: [],
    });
    await fixExtension(format, extension);
    expect(extension.read()).toBe('# extkit-disable-next-line ACM0001 we say so\na\nb\n');
  });

  it('leaves no litter, and the file as it was but for its text', async () => {
    const extension = project('a\n');
    const link = join(extension.directory, 'link.yaml');
    chmodSync(extension.manifestPath, 0o750);
    symlinkSync('m.yaml', link);

    await fixExtension(wordFormat({ a: 'b' }), { ...extension, manifestPath: link });

    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(extension.read()).toBe('b\n');
    expect(statSync(extension.manifestPath).mode & 0o777).toBe(0o750);
    expect(readdirSync(extension.directory)).toEqual(['link.yaml', 'm.yaml']);
  });

  it('mends the text that another program writes meanwhile by what is found in it', async () => {
    const extension = project('a\n');
    const format = wordFormat({ a: 'b' });
    let saved = false;
    const verify: typeof format.verify = async (...args) => {
      const found = await format.verify(...args);
      if (!saved) writeFileSync(extension.manifestPath, 'x\na\n');
      saved = true;
      return found;
    };

    const { fixed } = await fixExtension({ verify }, extension);

    expect(extension.read()).toBe('x\nb\n');
    expect(fixed).toMatchObject([{ range: { start: { line: 2 } } }]);
  });

  it('leaves a write-protected file alone, and says what to do', async () => {
    const extension = project('a\n');
    chmodSync(extension.manifestPath, 0o444);
    chmodSync(extension.directory, 0o777);

    await expect(asOrdinaryUser(() => fixExtension(wordFormat({ a: 'b' }), extension))).rejects.toThrow(
      `${extension.manifestPath} is write-protected, and so cannot be mended: make it writable for this user.`,
    );
    expect(extension.read()).toBe('a\n');
  });

  it('stops when asked to, before it writes', async () => {
    const extension = project('a\n');
    const signal = AbortSignal.abort();

    await expect(fixExtension(wordFormat({ a: 'b' }), extension, { signal })).rejects.toThrow(/aborted/);
    expect(extension.read()).toBe('a\n');
  });
});
