import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { loadFormat } from './load-format.ts';
import { acmeFormat } from './testing/acme-format.ts';

describe('loadFormat', () => {
  it('knows the built-in formats by their ids', async () => {
    await expect(loadFormat('dynatrace-extension', temporaryFolder())).resolves.toMatchObject({
      id: 'dynatrace-extension',
    });
  });

  it("imports another from the workspace's packages", async () => {
    await expect(loadFormat('@acme/extkit-format', temporaryFolder(acmeFormat))).resolves.toMatchObject({
      id: 'acme',
    });
  });

  it('says what to do about a package that is not there, or brings no format', async () => {
    const workspace = temporaryFolder({
      'node_modules/other/package.json': '{ "name": "other", "type": "module", "exports": "./index.js" }',
      'node_modules/other/index.js': 'export const format = 1;',
    });

    await expect(loadFormat('missing', workspace)).rejects.toThrow(
      'The extension format "missing" is neither built in (dynatrace-extension, dynatrace-plugin) nor an installed package: install it, or remove it from "formats".',
    );
    await expect(loadFormat('other', workspace)).rejects.toThrow(
      'other is no extension format: it has no export named "format".',
    );
  });
});
