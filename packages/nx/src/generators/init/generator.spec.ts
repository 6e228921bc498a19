import {
  logger,
  readJson,
  readNxJson,
  updateJson,
  updateNxJson,
  type NxJsonConfiguration,
  type Tree,
} from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import initGenerator from './generator.ts';

let tree: Tree;
const warn = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  vi.stubEnv('NX_ADD_PLUGINS', undefined);
  tree = createTreeWithEmptyWorkspace({ formatter: 'prettier' });
});
afterEach(() => {
  warn.mockClear();
  vi.unstubAllEnvs();
});

function contents(): Record<string, string | null> {
  return Object.fromEntries(tree.listChanges().map(({ path }) => [path, tree.read(path, 'utf8')]));
}

describe('the init generator', () => {
  it('registers the plugin by its bare name, and keeps keys and bundles out of git', async () => {
    await initGenerator(tree, { skipFormat: true });

    expect(readNxJson(tree)?.plugins).toEqual(['@extkit/nx']);
    expect(tree.read('.gitignore', 'utf8')).toBe('dist\n*.pem\nsecrets.json\n');
    expect(readJson(tree, 'package.json')).toMatchObject({ devDependencies: { '@extkit/nx': '0.1.0' } });
    expect(warn).not.toHaveBeenCalled();
  });

  it('changes nothing when it is run again', async () => {
    await initGenerator(tree);
    const before = contents();

    await initGenerator(tree);

    expect(contents()).toEqual(before);
  });

  it.each<NonNullable<NxJsonConfiguration['plugins']>[number]>([
    '@extkit/nx',
    { plugin: '@extkit/nx', options: { verifyTargetName: 'lint' } },
  ])('leaves a registration as it is: %j', async (registration) => {
    updateNxJson(tree, { plugins: ['@nx/js', registration] });

    await initGenerator(tree, { skipFormat: true });

    expect(readNxJson(tree)?.plugins).toEqual(['@nx/js', registration]);
  });

  it.each(['nx.json', 'environment'])(
    'does not register the plugin where %s wants no inferred targets',
    async (place) => {
      if (place === 'environment') vi.stubEnv('NX_ADD_PLUGINS', 'false');
      else updateNxJson(tree, { useInferencePlugins: false });

      await initGenerator(tree, { skipFormat: true });

      expect(readNxJson(tree)?.plugins).toBeUndefined();
      expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('add "@extkit/nx" to "plugins" in nx.json'));
    },
  );

  it('adds to .gitignore only what is missing, on lines of its own', async () => {
    tree.write('.gitignore', 'node_modules\r\n**/dist/\r\n*.pem');

    await initGenerator(tree, { skipFormat: true });

    expect(tree.read('.gitignore', 'utf8')).toBe('node_modules\r\n**/dist/\r\n*.pem\nsecrets.json\n');
  });

  it('adds no line to .gitignore that would ignore a file that is there, and says so', async () => {
    tree.write('certificates/public-root.pem', '');

    await initGenerator(tree, { skipFormat: true });

    expect(tree.read('.gitignore', 'utf8')).toBe('dist\nsecrets.json\n');
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('certificates/public-root.pem'));
  });

  it('has Nx hash the wheels that git ignores', async () => {
    tree.write('.nxignore', '!**/extension/lib/\nscratch');

    await initGenerator(tree, { skipFormat: true });

    expect(tree.read('.nxignore', 'utf8')?.split('\n')).toEqual([
      '!**/extension/lib/',
      'scratch',
      '# Wheels count, though git ignores them.',
      '!**/extension/lib/*.whl',
      '!**/src/lib/',
      '!**/src/lib/*.whl',
      '',
    ]);
  });

  it('keeps the version that is installed where it is asked to', async () => {
    updateJson(tree, 'package.json', (json: object) => ({ ...json, devDependencies: { '@extkit/nx': '0.0.1' } }));

    await initGenerator(tree, { skipFormat: true, keepExistingVersions: true });

    expect(readJson(tree, 'package.json')).toMatchObject({ devDependencies: { '@extkit/nx': '0.0.1' } });
  });

  it('leaves package.json alone where it is asked to, or where there is none', async () => {
    await initGenerator(tree, { skipFormat: true, skipPackageJson: true });
    expect(readJson(tree, 'package.json')).not.toHaveProperty(['devDependencies', '@extkit/nx']);

    tree.delete('package.json');
    await initGenerator(tree, { skipFormat: true });
    expect(tree.exists('package.json')).toBe(false);
  });
});
