import { join } from 'node:path';
import { openExtension } from '@extkit/devkit';
import { expect, it } from 'vitest';
import { format } from './index.ts';
import { ONEAGENT_MANIFEST } from './testing/broken-plugin.ts';
import { temporaryFolder } from '@extkit/testing';

it('finds a project by its plugin.json and verifies it', async () => {
  const directory = temporaryFolder({ 'plugin.json': ONEAGENT_MANIFEST.replace('"1.2"', '"latest"') });
  const extension = await openExtension(format, directory);

  expect(extension.manifestPath).toBe(join(directory, 'plugin.json'));
  expect(await format.verify(extension)).toMatchObject([
    { code: 'DTP0004', severity: 'error', file: extension.manifestPath, range: { start: { line: 3, column: 14 } } },
    { code: 'DTP0051', severity: 'warning' },
  ]);
});

it('tells what a plugin declares to send', async () => {
  const directory = temporaryFolder({ 'plugin.json': ONEAGENT_MANIFEST });
  const { metrics } = await format.declarations(await openExtension(format, directory));

  expect(metrics.map(({ key }) => key)).toEqual(['depth', 'state']);
});

it('stops verifying when asked to', async () => {
  const directory = temporaryFolder({ 'plugin.json': ONEAGENT_MANIFEST });
  const extension = await openExtension(format, directory);

  await expect(format.verify(extension, { signal: AbortSignal.abort() })).rejects.toThrow(/aborted/);
});
