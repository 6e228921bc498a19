import { describe, expect, it } from 'vitest';
import { wantsColor } from './color.ts';

describe('wantsColor', () => {
  it.each([
    ['on a terminal', {}, true, true],
    ['not in a file or pipe', {}, false, false],
    ['not where it is refused', { NO_COLOR: '1' }, true, false],
    ['where it is forced', { FORCE_COLOR: '1' }, false, true],
    ['not where it is forced off', { FORCE_COLOR: '0' }, true, false],
    ['not where it is both refused and forced', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['whatever Nx gives every task, even when its output goes to a file', { FORCE_COLOR: 'true' }, false, false],
  ])('%s', (_, environment, isTerminal, expected) => {
    expect(wantsColor(environment, isTerminal)).toBe(expected);
  });
});
