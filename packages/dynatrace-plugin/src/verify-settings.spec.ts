import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { build } from './build.ts';
import { prepare } from './simulate/prepare.ts';
import { edit, QUEUE_PLUGIN } from './testing/broken-plugin.ts';
import { verify } from './verify.ts';

/** Its only finding is the warning DTP0017. */
const DEPRECATED = edit('"technologies": ["PYTHON"]', '"processTypes": [29]').replace('"requests>=2.6.0"', '');
const REASON = 'until all agents are new';

function project(files: Readonly<Record<string, string>> = {}) {
  const code = QUEUE_PLUGIN.replace('import requests\n', '');
  const directory = temporaryFolder({ 'plugin.json': DEPRECATED, 'queue_plugin.py': code, ...files });
  return { directory, manifestPath: join(directory, 'plugin.json') };
}

describe('the settings of verify', () => {
  it('change severities and suppress', async () => {
    const plugin = project();
    const suppressions = [{ code: 'DTP0017', file: 'plugin.json', reason: REASON }];

    expect(await verify(plugin)).toMatchObject([{ code: 'DTP0017', severity: 'warning' }]);
    expect(await verify(plugin, { severities: { DTP0017: 'info' } })).toMatchObject([{ severity: 'info' }]);
    expect(await verify(plugin, { suppressions })).toEqual([]);
  });

  it('hold for a build and for a simulation', async () => {
    const plugin = project();
    const severities = { DTP0017: 'error' } as const;
    const refusal = { name: 'DiagnosticsError', diagnostics: [{ code: 'DTP0017' }] };

    await expect(build(plugin, { outputPath: join(plugin.directory, 'dist'), severities })).rejects.toMatchObject(
      refusal,
    );
    await expect(prepare(plugin, { severities })).rejects.toMatchObject(refusal);
  });

  it('are for what only a build finds, too', async () => {
    const plugin = project({ 'data/client.key': '' });
    const outputPath = join(plugin.directory, 'dist');
    const suppressions = [{ code: 'DTP0090', file: 'data/*.key', reason: 'a key of a test' }];

    expect((await build(plugin, { outputPath })).warnings).toMatchObject([{ code: 'DTP0090' }]);
    expect(await build(plugin, { outputPath, suppressions })).not.toHaveProperty('warnings');
    await expect(build(plugin, { outputPath, severities: { DTP0090: 'error' } })).rejects.toMatchObject({
      diagnostics: [{ code: 'DTP0090', severity: 'error' }],
    });
  });

  it('have a suppression that hides nothing found out by whoever looks for its code', async () => {
    const plugin = project({ 'data/notes.txt': '' });
    const suppressions = [
      { code: 'DTP0017', file: 'plugin.json', reason: REASON },
      { code: 'DTP0090', file: 'data/*', reason: 'a key of a test' },
    ];
    const { warnings } = await build(plugin, { outputPath: join(plugin.directory, 'dist'), suppressions });

    expect(await verify(plugin, { suppressions })).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'DOC0012', file: join(plugin.directory, 'data', 'notes.txt') }]);
  });
});
