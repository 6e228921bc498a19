import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import { rules } from './index.ts';

/** What breaks these is which files there are, and how large. */
const WITHOUT_TEXT = ['DTX0034', 'DTX0041', 'DTX0048', 'DTX0049'];

describe('the examples of the documentation', () => {
  it('show each rule once', () => {
    const codes = examples.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(rules.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual(WITHOUT_TEXT);
  });

  it.each(examples)('$code begins at the left margin, without marks', ({ wrong, right }) => {
    expect(wrong).not.toBe(right);
    for (const text of [wrong, right]) {
      expect(text).toMatch(/^\S/m);
      expect(text).not.toMatch(/[«»]/);
    }
  });

  it('keep the indentation of a part that begins in the middle of a line', () => {
    const { right } = examples.find(({ code }) => code === 'DTX0021') ?? { right: '' };
    expect(right).toBe('metadata:\n  displayName: Depth\n  description: How many messages wait\n  unit: Count');
  });
});
