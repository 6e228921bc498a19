import { expect, it } from 'vitest';
import { bundleFileName } from './bundle-file-name.ts';

it('names a bundle after the extension and its version', () => {
  expect(bundleFileName('custom:my-extension', '0.0.1')).toBe('custom_my-extension-0.0.1.zip');
});
