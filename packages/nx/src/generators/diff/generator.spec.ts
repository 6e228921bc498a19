import { join } from 'node:path';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { openExtension } from '@extkit/devkit';
import { temporaryFolder } from '@extkit/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import diffGenerator from './generator.ts';

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
async function bundle(version: string, metric: string): Promise<string> {
  const head = `name: custom:ups\nversion: "${version}"\nminDynatraceVersion: "1.300"\nauthor: { name: Acme }\n`;
  const metrics = `metrics: [{ key: ${metric}, value: "metric:x", type: gauge }]`;
  const folder = temporaryFolder({
    'extension/extension.yaml': `${head}prometheus:\n  - group: g\n    ${metrics}\n`,
  });
  const { path } = await format.build(await openExtension(format, folder), { outputPath: join(folder, 'dist') });
  return path;
}

it('compares two bundles of no project, and fails if asked to', async () => {
  const tree = createTreeWithEmptyWorkspace();
  const sides = { before: await bundle('1.0.0', 'a.b'), after: await bundle('1.1.0', 'a.c') };
  await diffGenerator(tree, sides);

  expect(written.join('')).toContain('breaking  metric-removed a.b\n');
  await expect(diffGenerator(tree, { ...sides, failOnBreaking: true })).rejects.toThrow(
    `${sides.after} breaks what ${sides.before} does: see above.`,
  );
});
