import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { userErrorOf } from '../testing/user-error-of.ts';
import { sha256File } from './sha256.ts';
import { temporaryFolder } from '@extkit/testing';

describe('sha256File', () => {
  // Expected values: FIPS 180-4 examples.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('digests the bytes of a file', async (text, digest) => {
    const folder = temporaryFolder({ file: text });
    expect(await sha256File(join(folder, 'file'))).toBe(digest);
  });

  it('says which file is missing', async () => {
    const folder = temporaryFolder();
    expect(await userErrorOf(sha256File(join(folder, 'file')))).toMatch(/file cannot be read \(ENOENT\)/);
  });
});
