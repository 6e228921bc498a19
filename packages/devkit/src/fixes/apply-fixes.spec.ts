import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Position, TextEdit } from '../diagnostic.ts';
import { applyFixes } from './apply-fixes.ts';

type Edit = readonly [start: `${number}:${number}`, end: `${number}:${number}`, newText: string, file?: string];

/** Applies fixes, each a list of edits, to files; gives the files that change and the indices of the fixes that were applied. */
async function fix(files: Readonly<Record<string, string>>, ...fixes: readonly (readonly Edit[])[]) {
  const folder = temporaryFolder(files);
  const [first = ''] = Object.keys(files);
  const toEdit = ([start, end, newText, file = first]: Edit): TextEdit => ({
    file: join(folder, file),
    range: { start: position(start), end: position(end) },
    newText,
  });
  const { fixed, texts } = await applyFixes(fixes.map((edits, index) => fixable(String(index), edits.map(toEdit))));
  const changed = [...texts].map(([file, text]) => [file.slice(folder.length + 1), text]);
  return { texts: Object.fromEntries(changed) as unknown, fixed: fixed.map(({ code }) => Number(code)) };
}

function position(text: string): Position {
  const [line = 1, column = 1] = text.split(':').map(Number);
  return { line, column };
}

function fixable(code: string, edits: readonly TextEdit[]): Diagnostic {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { code, severity: 'error', message: '', file: '/m.yaml', range, fix: { title: 'Mend it', edits } };
}

describe('applyFixes', () => {
  it('replaces, inserts and deletes', async () => {
    const edits: Edit[] = [
      ['2:4', '2:5', '2'],
      ['1:1', '1:1', '# new\n'],
      ['3:1', '4:1', ''],
    ];
    expect(await fix({ m: 'a: 1\nb: 1\nc: 1\nd: 1\n' }, edits)).toEqual({
      texts: { m: '# new\na: 1\nb: 2\nd: 1\n' },
      fixed: [0],
    });
  });

  it('applies the fixes of several diagnostics, side by side too', async () => {
    const result = await fix({ m: 'abc' }, [['1:2', '1:3', 'B']], [['1:1', '1:2', 'A']], [['1:4', '1:4', '!']]);
    expect(result).toEqual({ texts: { m: 'ABc!' }, fixed: [0, 1, 2] });
  });

  it('takes of two fixes in each other’s way the first, whole', async () => {
    const first: Edit[] = [['1:1', '1:3', 'X']];
    const second: Edit[] = [
      ['2:1', '2:2', 'never'],
      ['1:2', '1:4', 'Y'],
    ];
    expect(await fix({ m: 'abc\nd' }, first, second)).toEqual({ texts: { m: 'Xc\nd' }, fixed: [0] });
    expect(await fix({ m: 'abc\nd' }, second, first)).toEqual({ texts: { m: 'aY\nnever' }, fixed: [0] });
  });

  it.each<[string, Edit, Edit]>([
    ['two texts at one place', ['1:2', '1:2', 'x'], ['1:2', '1:2', 'y']],
    ['a text where another is replaced', ['1:2', '1:2', 'x'], ['1:2', '1:3', 'y']],
    ['a text within what is replaced', ['1:2', '1:2', 'x'], ['1:1', '1:3', 'y']],
    ['a part of what is replaced', ['1:1', '1:4', 'x'], ['1:2', '1:3', 'y']],
    ['the same place with another text', ['1:1', '1:2', 'x'], ['1:1', '1:2', 'y']],
  ])('does not do both: %s', async (_, one, other) => {
    expect((await fix({ m: 'abc' }, [one], [other])).fixed).toEqual([0]);
    expect((await fix({ m: 'abc' }, [other], [one])).fixed).toEqual([0]);
    expect((await fix({ m: 'abc' }, [one, other])).fixed).toEqual([]);
  });

  it('makes an edit that two fixes have in common once', async () => {
    const shared: Edit = ['1:1', '1:1', 'import x\n'];
    const result = await fix({ m: 'a\nb\n' }, [shared, ['1:1', '1:1', 'import x\n']], [shared, ['2:1', '2:2', 'B']]);
    expect(result).toEqual({ texts: { m: 'import x\na\nB\n' }, fixed: [0, 1] });
  });

  it('changes several files, or none of them', async () => {
    const both: Edit[] = [
      ['1:1', '1:2', 'X', 'one'],
      ['1:1', '1:2', 'Y', 'two'],
    ];
    expect(await fix({ one: 'a', two: 'b' }, both)).toEqual({ texts: { one: 'X', two: 'Y' }, fixed: [0] });
    expect(await fix({ one: 'a', two: 'b' }, [['1:1', '1:2', 'Z', 'two']], both)).toEqual({
      texts: { two: 'Z' },
      fixed: [0],
    });
  });

  it.each(['\n', '\r\n', '\r'])('keeps a byte-order mark, and lines that end with %j', async (end) => {
    const { texts } = await fix({ m: `\uFEFFa: 1${end}b: 2${end}` }, [['2:1', '2:1', 'x: 1\ny: 2\r\n']]);
    expect(texts).toEqual({ m: `\uFEFFa: 1${end}x: 1${end}y: 2${end}b: 2${end}` });
  });

  it('takes nothing for a fix that changes nothing', async () => {
    expect(await fix({ m: 'abc' }, [['1:1', '1:2', 'a']], [])).toEqual({ texts: {}, fixed: [] });
  });

  it('writes nothing', async () => {
    const folder = temporaryFolder({ m: 'a' });
    const file = join(folder, 'm');
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    await applyFixes([fixable('0', [{ file, range, newText: 'b' }])]);
    expect(readFileSync(file, 'utf8')).toBe('a');
  });

  it('says what to do about a file that it cannot read or would damage', async () => {
    const file = join(temporaryFolder(), 'setup.py');
    const edit = { file, range: { start: position('1:1'), end: position('1:1') }, newText: 'x' };
    await expect(applyFixes([fixable('0', [edit])])).rejects.toThrow(`${file} cannot be read (ENOENT)`);
    writeFileSync(file, Buffer.from([0x61, 0xe4]));
    await expect(applyFixes([fixable('0', [edit])])).rejects.toThrow(
      `${file} is not encoded as UTF-8, and so cannot be mended: save it as UTF-8.`,
    );
  });

  it('makes each edit of the applied fixes once, whatever is asked for', async () => {
    const text = 'abcdefghij';
    const edits = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 11 }),
        fc.nat({ max: 4 }),
        fc.string({ maxLength: 2, unit: 'grapheme-ascii' }),
      ),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 6 }), async (fixes) => {
        const asked = fixes.map((list) =>
          list.map(([start, length, newText]): Edit => [`1:${start}`, `1:${Math.min(start + length, 11)}`, newText]),
        );
        const { texts, fixed } = await fix({ m: text }, ...asked);
        const made = new Set(fixed.flatMap((index) => asked[index]?.map((edit) => edit.join(' ')) ?? []));
        const grown = [...made].map((edit) => {
          const [start = '', end = '', ...newText] = edit.split(' ');
          return newText.join(' ').length - (position(end).column - position(start).column);
        });
        const result = (texts as { m?: string }).m ?? text;
        expect(result).toHaveLength(grown.reduce((sum, growth) => sum + growth, text.length));
      }),
      { numRuns: 100 },
    );
  });
});
