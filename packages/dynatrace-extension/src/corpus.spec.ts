import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Severity } from '@extkit/devkit';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { verify } from './verify.ts';

/**
 * Real, public extensions: what their authors could upload must not be called an error. They are other people's data and
 * lie beside the repository, not in it.
 */
const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const CORPUS = join(SHARED, 'corpus', 'dynatrace-extension');

/** The true defects by the manifest's path (without the repository's owner), each with the reason why it is one. Sections are those of the facts. */
const DEFECTS: Readonly<Record<string, readonly string[]>> = {
  // The manifest is a template that a build fills in (3.3, version).
  'active-directory/src/extension/extension.yaml': ['DTX0016 1:7', 'DTX0016 2:10'],
  'etcd-for-k8s-control-plane/extension/extension.yaml': ['DTX0016 1:7', 'DTX0016 2:10'],
  // `version: 0.1.a` is no version: numbers only (2.1).
  'extensions-pipeline-demo/src/extension.yaml': ['DTX0013 2:10'],
  // `sqlMssql` is no datasource: the environment cannot know it (3.4).
  'custom-mssql-latch-diagnostics/extension/extension.yaml': ['DTX0020 408:1'],
};

interface Source {
  readonly repository: string;
  readonly manifests: readonly string[];
}

async function corpus(): Promise<string[]> {
  const text = await readFile(join(CORPUS, 'SOURCES.json'), 'utf8');
  const sources = JSON.parse(text) as readonly Source[];
  return sources.flatMap(({ repository, manifests }) =>
    manifests.map((manifest) => join(repository.replace('/', '__'), manifest)),
  );
}

function withoutOwner(manifest: string): string {
  return manifest.replace(/^.*?__/, '');
}

/** What is found, as `CODE line:column`. The corpus leaves program code out, so a missing Python module does not count. */
async function findings(manifestPath: string, wanted: Severity): Promise<string[]> {
  const diagnostics = await verify({ directory: dirname(dirname(manifestPath)), manifestPath });
  return diagnostics
    .filter(({ code, severity }) => severity === wanted && code !== 'DTX0040')
    .map(({ code, range: { start } }) => `${code} ${start.line}:${start.column}`);
}

function errors(manifestPath: string): Promise<string[]> {
  return findings(manifestPath, 'error');
}

describe.skipIf(!existsSync(CORPUS))('public extensions (skipped where ../shared is absent)', async () => {
  const manifests = existsSync(CORPUS) ? await corpus() : [];

  it.each(manifests)('%s', async (manifest) => {
    expect(await errors(join(CORPUS, manifest))).toEqual(DEFECTS[withoutOwner(manifest)] ?? []);
  });

  it('are given fewer than three warnings, at the median', async () => {
    const counts = await Promise.all(
      manifests.map(async (manifest) => (await findings(join(CORPUS, manifest), 'warning')).length),
    );
    const [median = NaN] = counts.sort((a, b) => a - b).slice(counts.length / 2);
    expect(median).toBeLessThan(3);
  });

  it('has every manifest whose defects are listed', () => {
    expect(manifests.map(withoutOwner)).toEqual(expect.arrayContaining(Object.keys(DEFECTS)));
  });
});

const BUNDLES = join(SHARED, 'bundles', 'dynatrace-extension');
const bundles = existsSync(BUNDLES) ? readdirSync(BUNDLES).filter((file) => file.endsWith('.zip')) : [];

describe.skipIf(bundles.length === 0)('public bundles (skipped where ../shared is absent)', () => {
  it.each(bundles)('%s', async (bundle) => {
    const directory = temporaryFolder();
    execFileSync('unzip', ['-q', join(BUNDLES, bundle), 'extension.zip', '-d', directory]);
    execFileSync('unzip', ['-q', join(directory, 'extension.zip'), '-d', join(directory, 'extension')]);

    expect(await errors(join(directory, 'extension', 'extension.yaml'))).toEqual([]);
  });
});

const GOLDEN = join(SHARED, 'golden', 'dynatrace-extension', 'my_extension', 'extension', 'extension.yaml');

it.skipIf(!existsSync(GOLDEN))(
  "the project that the vendor's own tool creates (skipped where ../shared is absent)",
  async () => {
    expect(await errors(GOLDEN)).toEqual([]);
  },
);
