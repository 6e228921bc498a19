import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { assertBundleSize, BUNDLE_SIZE_LIMIT } from './bundle-size.ts';

const files = [
  { path: 'extension.yaml', size: 4_000 },
  { path: 'lib/a.whl', size: 1_000_000 },
  { path: 'lib/b.whl', size: 30_000_000 },
  { path: 'lib/c.whl', size: 2_000_000 },
];

describe('assertBundleSize', () => {
  it('accepts what is exactly as large as allowed', () => {
    expect(() => assertBundleSize(BUNDLE_SIZE_LIMIT, BUNDLE_SIZE_LIMIT, files)).not.toThrow();
  });

  it('names the largest files, the largest first, of what is larger', () => {
    const refused = () => assertBundleSize(BUNDLE_SIZE_LIMIT + 1, BUNDLE_SIZE_LIMIT, files);
    expect(refused).toThrow(UserError);
    expect(refused).toThrow(
      'The bundle is too large: 26,214,401 bytes, at most 26,214,400 bytes are allowed. Its largest files are ' +
        'lib/b.whl (30,000,000 bytes), lib/c.whl (2,000,000 bytes), lib/a.whl (1,000,000 bytes): exclude what is not needed.',
    );
  });

  it('accepts everything where there is no limit', () => {
    expect(() => assertBundleSize(Number.MAX_SAFE_INTEGER, false, files)).not.toThrow();
  });
});
