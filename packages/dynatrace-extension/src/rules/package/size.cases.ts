import type { RuleCases } from '../rule-cases.ts';

const MEGABYTE = 1024 * 1024;
const NAME = { from: 'name: custom:ice-maker', to: '«»name: custom:ice-maker' };

/** A text of so many megabytes. */
function text(size: number): string {
  return 'x'.repeat(size * MEGABYTE);
}

/** Wheels of so many megabytes each. */
function wheels(...sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(
    sizes.map((size, index) => [`extension/lib/part${index}-1.0-py3-none-any.whl`, text(size)]),
  );
}

export const sizeCases: readonly RuleCases[] = [
  {
    code: 'DTX0048',
    sample: 'ice-maker',
    invalid: [
      { title: 'a wheel that is too large', ...NAME, add: wheels(25.1) },
      { title: 'wheels that are too large together', ...NAME, add: wheels(13, 13) },
      { title: 'many wheels', ...NAME, add: wheels(6, 6, 6, 6, 6) },
      { title: 'an archive', ...NAME, add: { ...wheels(25), 'extension/lib/data.zip': text(1) } },
      {
        title: 'a wheel by another case',
        ...NAME,
        add: { 'extension/lib/part-1.0-py3-none-any.WHL': text(26) },
      },
    ],
    valid: [
      { title: 'just below', from: '', to: '', add: wheels(24.9) },
      {
        title: 'what is never packed',
        from: '',
        to: '',
        add: { 'extension/lib/.cache/part.whl': text(26) },
      },
    ],
  },
  {
    code: 'DTX0049',
    sample: 'ice-maker',
    invalid: [
      { title: 'a large text', ...NAME, add: { 'extension/lib/words.txt': text(26) } },
      { title: 'large texts', ...NAME, add: { 'extension/lib/a.txt': text(13), 'extension/lib/b.csv': text(13) } },
      {
        title: 'a wheel that nearly fills the bundle',
        ...NAME,
        add: { ...wheels(24), 'extension/lib/words.txt': text(2) },
      },
      { title: 'a text that packs well', ...NAME, add: { 'extension/lib/words.txt': text(60) } },
      { title: 'a program', ...NAME, add: { ...wheels(20), 'extension/lib/program.bin': text(6) } },
    ],
    valid: [{ title: 'a text that is not too large', from: '', to: '', add: wheels(20) }],
  },
];
