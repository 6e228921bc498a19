import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { buildTarget } from './build-target.ts';
import { temporaryFolder } from '@extkit/testing';

const NAME = 'custom.python.demo';

describe('buildTarget', () => {
  it.each([
    ['in a folder, the zip has the name of the plugin', 'dist', `dist/${NAME}.zip`, 'dist'],
    ['a path that ends in .zip is that of the zip', 'dist/other.zip', 'dist/other.zip', 'dist/other.zip'],
    ['of the project’s own folder, only the zip is output', '.', `${NAME}.zip`, `${NAME}.zip`],
  ])('%s', async (_, outputPath, zip, output) => {
    const project = temporaryFolder();
    expect(await buildTarget(NAME, project, { outputPath: join(project, outputPath) })).toEqual({
      zip: join(project, zip),
      outputs: [join(project, output)],
    });
  });

  it('deploys into a folder named after the plugin', async () => {
    const project = temporaryFolder();
    const options = { outputPath: join(project, 'dist'), deploymentDir: join(project, 'deployed') };
    expect(await buildTarget(NAME, project, options)).toEqual({
      zip: join(project, 'dist', `${NAME}.zip`),
      deployment: join(project, 'deployed', NAME),
      outputs: [join(project, 'dist'), join(project, 'deployed')],
    });
  });

  describe('refuses to deploy over', () => {
    async function refusal(directory: string, deploymentDir: string): Promise<unknown> {
      return buildTarget(NAME, directory, { outputPath: '/tmp', deploymentDir }).catch((error: unknown) => error);
    }

    it('the source itself (the SDK: "Source and target dir are the same, aborting")', async () => {
      const plugins = temporaryFolder({ [`${NAME}/plugin.json`]: '' });
      const error = await refusal(join(plugins, NAME), plugins);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toHaveProperty('message', expect.stringContaining('would be overwritten. Choose another one.'));
    });

    it('a folder that holds the source (where the SDK would delete it)', async () => {
      const plugins = temporaryFolder({ [`${NAME}/src/plugin.json`]: '' });
      expect(await refusal(join(plugins, NAME, 'src'), plugins)).toBeInstanceOf(UserError);
    });

    it.skipIf(process.platform === 'win32')('either, through a symbolic link', async () => {
      const root = temporaryFolder({ [`plugins/${NAME}/plugin.json`]: '' });
      await symlink('plugins', join(root, 'link'));
      expect(await refusal(join(root, 'plugins', NAME), join(root, 'link'))).toBeInstanceOf(UserError);
    });
  });

  it('may deploy beside the source, and into it', async () => {
    const plugins = temporaryFolder();
    const project = join(plugins, 'demo');
    await mkdir(project);
    for (const deploymentDir of [plugins, project, join(project, 'out')]) {
      const { deployment } = await buildTarget(NAME, project, { outputPath: plugins, deploymentDir });
      expect(deployment).toBe(join(deploymentDir, NAME));
    }
  });
});
