import { join } from 'node:path';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { openExtension } from '@extkit/devkit';
import { temporaryFolder } from '@extkit/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import inspectGenerator from './generator.ts';

const { format } = await import('@extkit/dynatrace-extension');

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  vi.stubEnv('NO_COLOR', '1');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  return () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  };
});

/** The packed extension of a project that is in no workspace. */
async function bundle(): Promise<string> {
  const manifest = 'name: custom:ups\nversion: "1.0.0"\nminDynatraceVersion: "1.300"\nauthor: { name: Acme }\n';
  const folder = temporaryFolder({ 'extension/extension.yaml': manifest });
  const { path } = await format.build(await openExtension(format, folder), { outputPath: join(folder, 'dist') });
  return path;
}

it('looks into a bundle of no project, and writes nothing', async () => {
  const tree = createTreeWithEmptyWorkspace();
  const before = tree.listChanges();
  await inspectGenerator(tree, { bundle: await bundle() });

  expect(written.join('')).toMatch(/^custom:ups 1\.0\.0\n {2}file +.*extension\.zip\n/);
  expect(tree.listChanges()).toEqual(before);
});

it('refuses what is none', async () => {
  const tree = createTreeWithEmptyWorkspace();
  const folder = temporaryFolder({ 'broken.zip': 'x' });

  await expect(inspectGenerator(tree, { bundle: join(folder, 'broken.zip') })).rejects.toThrow(/is not a zip/);
  await expect(inspectGenerator(tree, { bundle: 'a', extensionFormat: 'dynatrace-plugin' })).rejects.toThrow(
    'The bundle of a Dynatrace plugin cannot be inspected.',
  );
});
