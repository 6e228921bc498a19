import { join, relative } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import type { ExtensionFormat } from './format.ts';
import { openExtension } from './open-extension.ts';
import { userErrorOf } from './testing/user-error-of.ts';

const unused = () => Promise.reject(new Error('Only the name and the manifests are needed.'));

/** A format with two places for its manifest. */
const format: ExtensionFormat = {
  id: 'example',
  displayName: 'example extension',
  technologies: [],
  manifests: ['**/extension/extension.yaml', '**/src/extension.yaml'],
  rules: [],
  templates: [],
  identify: () => undefined,
  verify: unused,
  build: unused,
};

describe('openExtension', () => {
  it('finds the manifest in the project', async () => {
    const directory = temporaryFolder({ 'src/extension.yaml': '' });
    expect(await openExtension(format, directory)).toEqual({
      directory,
      manifestPath: join(directory, 'src', 'extension.yaml'),
    });
  });

  it('does not choose between two', async () => {
    const directory = temporaryFolder({ 'src/extension.yaml': '', 'extension/extension.yaml': '' });
    expect(await userErrorOf(openExtension(format, directory))).toBe(
      `${directory} holds more than one example extension: keep one of extension/extension.yaml and src/extension.yaml, and give the other a directory of its own.`,
    );
  });

  it('gives absolute paths for a relative one', async () => {
    const directory = temporaryFolder({ 'src/extension.yaml': '' });
    expect(await openExtension(format, relative(process.cwd(), directory))).toMatchObject({ directory });
  });

  it('does not read the manifest: that is for verify to complain about', async () => {
    const directory = temporaryFolder({ 'src/extension.yaml': '\u0000: [broken' });
    await expect(openExtension(format, directory)).resolves.toBeDefined();
  });

  it.each(['.', 'missing'])('says what was expected where there is no manifest (%s)', async (path) => {
    const directory = join(temporaryFolder({ 'other/extension.yaml': '' }), path);
    expect(await userErrorOf(openExtension(format, directory))).toBe(
      `${directory.replace(/\/$/, '')} holds no example extension: expected extension/extension.yaml or src/extension.yaml in it.`,
    );
  });
});
