import { describe, expect, it } from 'vitest';
import type { Range } from '../diagnostic.ts';
import { codeFrame } from './code-frame.ts';

const range = (line: number, column: number, endLine: number, endColumn: number): Range => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

/** The frame as it is printed. */
function drawn(text: string, at: Range): string[] {
  return codeFrame(text.split('\n'), at).map(({ gutter, text: shown }) => `${gutter} ${shown}`);
}

/** What stands above the underline, in a frame of one line of plain ASCII. */
function underlined(line: string, at: Range): string {
  const [marked = '', underline = ''] = codeFrame([line], at).map(({ text }) => text);
  return marked.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1);
}

describe('codeFrame', () => {
  it('shows two lines before and one after, and underlines the range', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${String(index + 1)}`).join('\n');
    expect(drawn(text, range(10, 1, 10, 5))).toEqual([
      '   8 | line 8',
      '   9 | line 9',
      '> 10 | line 10',
      '     | ^^^^',
      '  11 | line 11',
    ]);
  });

  it('stays within the text', () => {
    expect(drawn('only', range(1, 1, 1, 5))).toEqual(['> 1 | only', '    | ^^^^']);
    expect(drawn('a', range(3, 1, 3, 2))).toEqual([]);
  });

  it('marks one column for an empty range, also after the end of the line', () => {
    expect(drawn('name:', range(1, 6, 1, 6))).toEqual(['> 1 | name:', '    |      ^']);
    expect(drawn('name:', range(1, 60, 1, 70))).toEqual(['> 1 | name:', '    |      ^']);
    expect(drawn('', range(1, 1, 1, 1))).toEqual(['> 1 | ', '    | ^']);
  });

  it('underlines the first line of a range of several, to its end', () => {
    expect(drawn('a: b\n  c\n', range(1, 4, 2, 4)).slice(0, 2)).toEqual(['> 1 | a: b', '    |    ^']);
  });

  it('draws tabs as spaces', () => {
    expect(drawn('\t\ta\tb', range(1, 3, 1, 6))).toEqual(['> 1 |     a  b', '    |     ^^^^']);
  });

  it('knows which characters are two columns wide, and which have no width', () => {
    expect(drawn('日本: x', range(1, 5, 1, 6))).toEqual(['> 1 | 日本: x', '    |       ^']);
    expect(drawn('日本: x', range(1, 1, 1, 3))[1]).toBe('    | ^^^^');
    expect(drawn('👩‍👩‍👧: x', range(1, 11, 1, 12))[1]).toBe('    |     ^');
    expect(drawn('cafe\u0301: x', range(1, 8, 1, 9))[1]).toBe('    |       ^');
  });

  it('lets no control character through', () => {
    expect(drawn('a\u001b[31m\u0000\u009b\u202eb', range(1, 9, 1, 10))).toEqual([
      '> 1 | a␛[31m␀��b',
      '    |         ^',
    ]);
  });

  describe('cuts long lines', () => {
    const long = Array.from({ length: 100 }, (_, index) => `<${String(index).padStart(3, '0')}>`).join('');
    const at = (word: string) => range(1, long.indexOf(word) + 1, 1, long.indexOf(word) + 1 + word.length);

    it.each(['<000>', '<010>', '<017>', '<018>', '<050>', '<099>'])('around %s', (word) => {
      expect(underlined(long, at(word))).toBe(word);
      expect(codeFrame([long], at(word))[0]?.text.length).toBeLessThanOrEqual(122);
    });

    it('and shows where', () => {
      expect(codeFrame([long], at('<000>'))[0]?.text).toMatch(/^<000>.*…$/);
      expect(codeFrame([long], at('<050>'))[0]?.text).toMatch(/^….*…$/);
      expect(codeFrame([long], at('<099>'))[0]?.text).toMatch(/^….*<099>$/);
    });

    it('and their neighbours alike', () => {
      const [before, marked] = codeFrame([long, long], range(2, 251, 2, 256)).map(({ text }) => text);
      expect(before).toBe(marked);
    });

    it('without reading all of a line of megabytes', () => {
      const huge = 'x'.repeat(5_000_000);
      expect(codeFrame([huge], range(1, 4_000_000, 1, 5_000_000))[1]?.text).toBe(`${' '.repeat(61)}${'^'.repeat(60)}`);
    });

    it('without harm where the cut goes through a character', () => {
      expect(underlined(`${'😀'.repeat(100)}ab`, range(1, 202, 1, 203))).not.toBe('');
    });
  });
});
