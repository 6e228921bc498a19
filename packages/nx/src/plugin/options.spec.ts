import { describe, expect, it } from 'vitest';
import { normalizeOptions } from './options.ts';

describe('normalizeOptions', () => {
  it('fills in what is not set', () => {
    expect(normalizeOptions(undefined)).toEqual(normalizeOptions({}));
    expect(normalizeOptions({})).toEqual({
      verifyTargetName: 'verify',
      fixTargetName: 'fix',
      buildTargetName: 'build',
      lockTargetName: 'lock',
      uploadTargetName: 'upload',
      simulateTargetName: 'simulate',
      certificateDoctorTargetName: 'certificate-doctor',
      inspectTargetName: 'inspect',
      diffTargetName: 'diff',
      programTargets: true,
      outputPath: '{projectRoot}/dist',
      signingKey: undefined,
      exclude: [],
      severities: {},
      suppressions: [],
      schemas: undefined,
      formats: [],
    });
  });

  it('keeps what is set, and `false` where it means something', () => {
    const options = {
      verifyTargetName: 'lint',
      fixTargetName: false,
      buildTargetName: false,
      lockTargetName: false,
      uploadTargetName: 'deploy',
      simulateTargetName: false,
      certificateDoctorTargetName: 'examine',
      inspectTargetName: 'look',
      diffTargetName: false,
      programTargets: false,
      outputPath: '{workspaceRoot}/out/{projectName}',
      signingKey: false,
      exclude: ['**/*.md'],
      severities: { DTX0015: 'error', DTX0010: 'off' },
      suppressions: [{ code: 'DTX0010', file: 'extension/*.json', reason: 'we are a partner' }],
      schemas: '.extkit/schemas',
      formats: ['@acme/extkit-format'],
    };

    expect(normalizeOptions(options)).toEqual(options);
  });

  it.each([
    [
      { verifyTarget: 'lint' },
      'it has no option "verifyTarget", only verifyTargetName, fixTargetName, buildTargetName',
    ],
    [{ verifyTargetName: true }, 'verifyTargetName must be a string that is not empty, or false'],
    [{ buildTargetName: '' }, 'buildTargetName must be a string that is not empty, or false'],
    [{ verifyTargetName: 'build' }, 'verifyTargetName and buildTargetName must differ'],
    [{ simulateTargetName: 'upload' }, 'uploadTargetName and simulateTargetName must differ'],
    [{ fixTargetName: 'verify' }, 'verifyTargetName and fixTargetName must differ'],
    [{ programTargets: 'demo-app' }, 'programTargets must be true or false'],
    [{ outputPath: 'dist' }, "outputPath must be a folder of each project's own, such as {projectRoot}/dist"],
    [{ outputPath: '{workspaceRoot}/dist' }, "outputPath must be a folder of each project's own"],
    [{ signingKey: 1 }, 'signingKey must be the path of a PEM file, or false'],
    [{ signingKey: '-----BEGIN PRIVATE KEY-----' }, 'signingKey must be the path of a PEM file, or false; PEM text'],
    [{ exclude: '*.md' }, 'exclude must be a list of strings'],
    [
      { severities: { DTX0015: 'warn' } },
      'severities must be an object that gives codes, such as "DTX0015", one of "error"',
    ],
    [{ severities: ['DTX0015'] }, 'severities must be an object'],
    [{ suppressions: { code: 'DTX0015' } }, 'suppressions must be a list of objects, each with a "code", a "file"'],
    [{ suppressions: [{ code: 'DTX0015', file: '**' }] }, 'suppressions must be a list of objects'],
    [{ suppressions: [{ code: 'DTX0015', file: '**', reason: ' ' }] }, 'suppressions must be a list of objects'],
    [
      { suppressions: [{ code: 'DTX0015', file: '**', reason: 'x', line: 1 }] },
      'suppressions must be a list of objects',
    ],
    [{ schemas: '' }, 'schemas must be the path of a folder in the workspace, relative to its root'],
    [{ schemas: '/opt/schemas' }, 'schemas must be the path of a folder in the workspace'],
    [{ schemas: 'C:\\schemas' }, 'schemas must be the path of a folder in the workspace'],
    [{ schemas: 'a/../../schemas' }, 'schemas must be the path of a folder in the workspace'],
    [{ schemas: './' }, 'schemas must be the path of a folder in the workspace'],
    [{ schemas: '{workspaceRoot}/schemas' }, 'schemas must be the path of a folder in the workspace'],
    [{ formats: [1] }, 'formats must be a list of strings'],
    ['verify', 'its options must be an object'],
    [null, 'its options must be an object'],
  ])('refuses %j', (options, reason) => {
    expect(() => normalizeOptions(options)).toThrow(`nx.json: the plugin @extkit/nx is not set up well: ${reason}`);
  });
});
