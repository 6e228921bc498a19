import { describe, expect, it } from 'vitest';
import { displayWidth } from './display-width.ts';

describe('displayWidth', () => {
  // Expected values: Unicode Standard Annex 11, East Asian Width, and how terminals draw emoji.
  it.each([
    ['', 0],
    ['abc 123 #*', 10],
    ['éüß', 3],
    ['e\u0301', 1],
    ['日本語', 6],
    ['한국', 4],
    ['ﾊﾝｶｸ', 4],
    ['ＡＢ', 4],
    ['😀', 2],
    ['👩‍👩‍👧', 2],
    ['🇨🇭', 2],
    ['☀', 1],
    ['☀\ufe0f', 2],
    ['a\u200bb', 2],
    ['→…│', 3],
  ])('%j is %i columns wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
