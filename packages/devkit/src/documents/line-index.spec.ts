import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index.ts';

describe('LineIndex', () => {
  it.each([
    ['a\nb', 2, { line: 2, column: 1 }],
    ['a\r\nb', 3, { line: 2, column: 1 }],
    ['a\rb', 2, { line: 2, column: 1 }],
    ['😀b', 2, { line: 1, column: 3 }],
    ['a\n', 2, { line: 2, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
    ['ab', 99, { line: 1, column: 3 }],
  ])('finds in %j the offset %i at %j', (text, offset, position) => {
    expect(new LineIndex(text).position(offset)).toEqual(position);
  });

  it('finds every position back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀')), fc.nat(50), (parts, number) => {
        const text = parts.join('');
        const offset = Math.min(number, text.length);
        const lines = new LineIndex(text);
        expect(lines.offset(lines.position(offset))).toBe(offset);
      }),
    );
  });
});
