import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IdentityCache, type Identified } from './identity-cache.ts';
import { normalizeOptions, type ExtkitPluginOptions } from './options.ts';

const FILE = 'queues/extension/extension.yaml';
const identified: Identified = { root: 'queues', inputs: [], displayName: 'Extension', technologies: [] };

beforeEach(() => {
  vi.stubEnv('NX_WORKSPACE_DATA_DIRECTORY', undefined);
  vi.stubEnv('NX_PROJECT_GRAPH_CACHE_DIRECTORY', undefined);
  vi.stubEnv('NX_CACHE_PROJECT_GRAPH', undefined);
  return () => vi.unstubAllEnvs();
});

/** One run of Nx: asks the cache for the manifest and saves it. Tells whether the format had to be asked. */
async function isAsked(workspace: string, text: string, options: ExtkitPluginOptions = {}, version = '1.0.0') {
  const ask = vi.fn(() => Promise.resolve(identified));
  const cache = IdentityCache.open(workspace, normalizeOptions(options), version);
  expect(await cache.get(FILE, Buffer.from(text), ask)).toEqual(identified);
  cache.save();
  return ask.mock.calls.length > 0;
}

function cacheFiles(workspace: string): string[] {
  const directory = join(workspace, '.nx', 'workspace-data');
  return readdirSync(directory).map((name) => join(directory, name));
}

describe('IdentityCache', () => {
  it('asks again only when the text has changed', async () => {
    const workspace = temporaryFolder();

    expect(await isAsked(workspace, 'name: a')).toBe(true);
    expect(await isAsked(workspace, 'name: a')).toBe(false);
    expect(await isAsked(workspace, 'name: b')).toBe(true);
    expect(await isAsked(workspace, 'name: b')).toBe(false);
  });

  it('asks again for other options, and for another version of the plugin', async () => {
    const workspace = temporaryFolder();
    await isAsked(workspace, 'name: a');

    expect(await isAsked(workspace, 'name: a', { verifyTargetName: 'lint' })).toBe(true);
    expect(await isAsked(workspace, 'name: a', {}, '1.0.1')).toBe(true);
    expect(await isAsked(workspace, 'name: a')).toBe(false);
  });

  it('remembers that a file is no manifest', async () => {
    const workspace = temporaryFolder();
    const ask = vi.fn(() => Promise.resolve(null));
    for (let run = 1; run <= 2; run++) {
      const cache = IdentityCache.open(workspace, normalizeOptions());
      expect(await cache.get(FILE, Buffer.from(''), ask)).toBeNull();
      cache.save();
    }

    expect(ask).toHaveBeenCalledOnce();
  });

  it('writes its file only when there is something new, and leaves nothing else behind', async () => {
    const workspace = temporaryFolder();
    await isAsked(workspace, 'name: a');
    const [file = '', ...others] = cacheFiles(workspace);
    const { ino } = statSync(file);

    await isAsked(workspace, 'name: a');
    expect(statSync(file).ino).toBe(ino);
    await isAsked(workspace, 'name: b');
    expect(others).toEqual([]);
    expect(cacheFiles(workspace)).toEqual([file]);
  });

  it('forgets manifests that are gone', async () => {
    const workspace = temporaryFolder();
    await isAsked(workspace, 'name: a');

    IdentityCache.open(workspace, normalizeOptions(), '1.0.0').save();

    expect(readFileSync(cacheFiles(workspace)[0] ?? '', 'utf8')).toBe('{}');
  });

  it.each(['', '{"queues', '[]', 'null', '"text"', `{"${FILE}":1}`])(
    'takes a damaged file (%j) for none',
    async (damage) => {
      const workspace = temporaryFolder();
      await isAsked(workspace, 'name: a');
      writeFileSync(cacheFiles(workspace)[0] ?? '', damage);

      expect(await isAsked(workspace, 'name: a')).toBe(true);
      expect(await isAsked(workspace, 'name: a')).toBe(false);
    },
  );

  it('does without a file where none can be written', async () => {
    const workspace = temporaryFolder({ '.nx': 'a file, not a folder' });

    expect(await isAsked(workspace, 'name: a')).toBe(true);
    expect(await isAsked(workspace, 'name: a')).toBe(true);
  });

  it("keeps to Nx's own settings for where it is, and whether", async () => {
    const workspace = temporaryFolder();
    vi.stubEnv('NX_WORKSPACE_DATA_DIRECTORY', 'elsewhere');
    await isAsked(workspace, 'name: a');
    expect(readdirSync(join(workspace, 'elsewhere'))).toHaveLength(1);

    vi.stubEnv('NX_CACHE_PROJECT_GRAPH', 'false');
    expect(await isAsked(workspace, 'name: a')).toBe(true);
  });
});
