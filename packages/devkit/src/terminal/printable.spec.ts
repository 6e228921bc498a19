import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('printable', () => {
  it.each([
    ['plain text, also 日本 and 👩‍👩‍👧', 'plain text, also 日本 and 👩‍👩‍👧'],
    ['two\nlines\r\nor\rmore', 'two lines or more'],
    ['\u001b[2Jcleared', '␛[2Jcleared'],
    ['\u0007\u0000\u007f', '␇␀␡'],
    ['\u009b31m', '�31m'],
    ['a\u202eb\u2066c', 'a�b�c'],
    ['a\tb', 'a  b'],
  ])('%j is printed as %j', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });

  it('lets no control character and no half character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/\p{Cc}|\p{Cs}/u);
      }),
    );
  });
});
