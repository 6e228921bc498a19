import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { formatPackages } from './format-packages.ts';
import { toolInputs } from './tool-inputs.ts';

const builtIn = { format: 'dynatrace-extension', builtIn: true };
const external = { format: '@acme/extkit-format', builtIn: false };

function inputsOf(format: typeof builtIn, workspace: string, pluginDirectory: string) {
  return toolInputs(formatPackages(format, workspace, join(workspace, pluginDirectory)), workspace);
}

describe('toolInputs', () => {
  it('takes the plugin where it is installed by its name, for Nx follows its dependencies', () => {
    expect(inputsOf(builtIn, temporaryFolder(), 'node_modules/@extkit/nx')).toEqual([
      { externalDependencies: ['@extkit/nx'] },
    ]);
    expect(inputsOf(builtIn, temporaryFolder(), 'node_modules/.pnpm/x@1/node_modules/@extkit/nx')).toEqual([
      { externalDependencies: ['@extkit/nx'] },
    ]);
  });

  it('takes the files of the packages in the workspace that develops them', () => {
    expect(inputsOf(builtIn, temporaryFolder(), 'packages/nx')).toEqual([
      '{workspaceRoot}/packages/devkit/**/*',
      '!{workspaceRoot}/packages/devkit/**/*.spec.*',
      '{workspaceRoot}/packages/nx/**/*',
      '!{workspaceRoot}/packages/nx/**/*.spec.*',
      '{workspaceRoot}/packages/dynatrace-extension/**/*',
      '!{workspaceRoot}/packages/dynatrace-extension/**/*.spec.*',
      { externalDependencies: [] },
    ]);
  });

  it('never leaves out external dependencies, for Nx would then take all there are', () => {
    expect(inputsOf(builtIn, temporaryFolder(), '../linked/packages/nx')).toEqual([{ externalDependencies: [] }]);
  });

  it('adds the package that brings the format, installed or of this workspace', () => {
    const manifest = '{ "name": "@acme/extkit-format", "exports": "./dist/index.js" }';
    const installed = temporaryFolder({
      'node_modules/@acme/extkit-format/package.json': manifest,
      'node_modules/@acme/extkit-format/dist/index.js': '',
    });
    const own = temporaryFolder({ 'tools/format/package.json': manifest, 'tools/format/dist/index.js': '' });
    mkdirSync(join(own, 'node_modules/@acme'), { recursive: true });
    symlinkSync(join(own, 'tools/format'), join(own, 'node_modules/@acme/extkit-format'), 'junction');

    expect(inputsOf(external, installed, 'node_modules/@extkit/nx')).toEqual([
      { externalDependencies: ['@extkit/nx', '@acme/extkit-format'] },
    ]);
    expect(inputsOf(external, own, 'node_modules/@extkit/nx')).toEqual([
      '{workspaceRoot}/tools/format/**/*',
      '!{workspaceRoot}/tools/format/**/*.spec.*',
      { externalDependencies: ['@extkit/nx'] },
    ]);
  });
});
