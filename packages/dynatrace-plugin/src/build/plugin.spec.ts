import { join } from 'node:path';
import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { readPlugin } from './plugin.ts';
import { temporaryFolder } from '@extkit/testing';

async function read(manifest: object) {
  const folder = temporaryFolder({ 'plugin.json': JSON.stringify(manifest) });
  return readPlugin(join(folder, 'plugin.json'));
}

async function refusal(manifest: object): Promise<unknown> {
  return read(manifest).catch((error: unknown) => error);
}

const head = { name: 'custom.python.demo', version: '1.0', type: 'python' };

describe('readPlugin', () => {
  it('tells what is to be built', async () => {
    const source = { package: 'demo', className: 'Demo', install_requires: ['requests>=2.6.0', ' ', 'pytz\n >= 1'] };
    const { python, ...plugin } = await read({ ...head, source });
    expect(plugin).toEqual({ name: 'custom.python.demo', version: '1.0' });
    expect(python).toMatchObject({
      package: 'demo',
      modules: ['demo'],
      requirements: ['requests>=2.6.0', 'pytz >= 1'],
    });
  });

  it.each([
    [{}, ['demo']],
    [{ modules: [] }, ['demo']],
    [{ modules: ['one', 'two'] }, ['one', 'two']],
    [{ packages: ['parts'] }, ['demo', 'parts']],
    [{ modules: ['one'], packages: ['parts'] }, ['one', 'parts']],
  ])('takes the package for the module, unless modules are named: %j', async (more, modules) => {
    const { python } = await read({ ...head, source: { package: 'demo', className: 'Demo', ...more } });
    expect(python?.modules).toEqual(modules);
  });

  it('finds no program in a JMX plugin', async () => {
    expect(await read({ name: 'custom.jmx.demo', version: '1.0', type: 'JMX' })).toEqual({
      name: 'custom.jmx.demo',
      version: '1.0',
    });
  });

  it.each([
    ['without a source', {}],
    ['without a package', { source: { className: 'Demo' } }],
    ['with a package that has no name', { source: { package: '', className: 'Demo' } }],
  ])('refuses a Python plugin %s, as the SDK does', async (_, source) => {
    const error = await refusal({ ...head, ...source });
    expect(error).toBeInstanceOf(UserError);
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^Unable to access package name in plugin\.json: add .*extkit-.*plugin\.json\.$/),
    );
  });

  it.each(['custom/remote/python/x', 'custom.python.demo\n', 'custom\\remote.python.x'])(
    'refuses the name %j, which verify accepts as the SDK does',
    async (name) => {
      const error = await refusal({ ...head, name, source: { package: 'demo' } });
      expect(error).toBeInstanceOf(UserError);
      expect(error).toHaveProperty('message', expect.stringContaining('cannot be that of a folder'));
    },
  );
});
