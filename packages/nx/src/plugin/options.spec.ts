import { describe, expect, it } from 'vitest';
import { normalizeOptions } from './options.ts';

describe('normalizeOptions', () => {
  it('fills in what is not set', () => {
    expect(normalizeOptions(undefined)).toEqual(normalizeOptions({}));
    expect(normalizeOptions({})).toEqual({
      verifyTargetName: 'verify',
      buildTargetName: 'build',
      uploadTargetName: 'upload',
      simulateTargetName: 'simulate',
      programTargets: true,
      outputPath: '{projectRoot}/dist',
      signingKey: undefined,
      exclude: [],
      formats: [],
    });
  });

  it('keeps what is set, and `false` where it means something', () => {
    const options = {
      verifyTargetName: 'lint',
      buildTargetName: false,
      uploadTargetName: 'deploy',
      simulateTargetName: false,
      programTargets: false,
      outputPath: '{workspaceRoot}/out/{projectName}',
      signingKey: false,
      exclude: ['**/*.md'],
      formats: ['@acme/extkit-format'],
    };

    expect(normalizeOptions(options)).toEqual(options);
  });

  it.each([
    [
      { verifyTarget: 'lint' },
      'it has no option "verifyTarget", only verifyTargetName, buildTargetName, uploadTargetName',
    ],
    [{ verifyTargetName: true }, 'verifyTargetName must be a string that is not empty, or false'],
    [{ buildTargetName: '' }, 'buildTargetName must be a string that is not empty, or false'],
    [{ verifyTargetName: 'build' }, 'verifyTargetName and buildTargetName must differ'],
    [{ simulateTargetName: 'upload' }, 'uploadTargetName and simulateTargetName must differ'],
    [{ programTargets: 'demo-app' }, 'programTargets must be true or false'],
    [{ outputPath: 'dist' }, "outputPath must be a folder of each project's own, such as {projectRoot}/dist"],
    [{ outputPath: '{workspaceRoot}/dist' }, "outputPath must be a folder of each project's own"],
    [{ signingKey: 1 }, 'signingKey must be the path of a PEM file, or false'],
    [{ signingKey: '-----BEGIN PRIVATE KEY-----' }, 'signingKey must be the path of a PEM file, or false; PEM text'],
    [{ exclude: '*.md' }, 'exclude must be a list of strings'],
    [{ formats: [1] }, 'formats must be a list of strings'],
    ['verify', 'its options must be an object'],
    [null, 'its options must be an object'],
  ])('refuses %j', (options, reason) => {
    expect(() => normalizeOptions(options)).toThrow(`nx.json: the plugin @extkit/nx is not set up well: ${reason}`);
  });
});
