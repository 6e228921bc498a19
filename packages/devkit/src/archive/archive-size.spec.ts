import { describe, expect, it } from 'vitest';
import { assertArchiveSize } from './archive-size.ts';

const entries = [
  { path: 'a', size: 1 },
  { path: 'b', size: 4_000 },
  { path: 'c', size: 2 },
  { path: 'd', size: 3 },
];

describe('assertArchiveSize', () => {
  it('accepts up to the limit, and anything without one', () => {
    assertArchiveSize(10, 10, entries);
    assertArchiveSize(10, false, entries);
  });

  it('names the largest files where it is exceeded', () => {
    expect(() => assertArchiveSize(1_011, 1_010, entries)).toThrow(
      'The bundle is too large: 1,011 bytes, at most 1,010 bytes are allowed. ' +
        'Its largest files are b (4,000 bytes), d (3 bytes), c (2 bytes): exclude what is not needed.',
    );
  });
});
