import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtensionSource } from '@extkit/devkit';
import { readZip, readZipEntry, type UnpackedEntry } from '@extkit/devkit/archive';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { build } from '../build.ts';
import { writeBundle } from '../bundle-archive.ts';
import { isNeverPacked } from '../bundle-exclusions.ts';
import { createCertificates } from '../certificates/create-certificates.ts';
import { withPackedFiles } from '../packed-files.ts';
import { templateProjects } from '../testing/shipped-projects.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { DT, vendorPython } from '../testing/vendor-tools.ts';

const PATIENCE = { timeout: 60_000 };

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus/dynatrace-extension/', import.meta.url));
const SOURCES = join(CORPUS, 'SOURCES.json');
if (!existsSync(SOURCES))
  process.stderr.write('../shared is absent: what is packed of public extensions is not compared\n');

interface Source {
  readonly repository: string;
  readonly manifests: readonly string[];
}

/** The manifests of public extensions: other people's data, which lies beside the repository. */
function corpusManifests(): string[] {
  if (!existsSync(SOURCES)) return [];
  const sources = JSON.parse(readFileSync(SOURCES, 'utf8')) as readonly Source[];
  return sources.flatMap(({ repository, manifests }) =>
    manifests.map((manifest) => join(repository.replace('/', '__'), manifest)),
  );
}

function dt(...args: readonly string[]): void {
  execFileSync(vendorPython ?? '', [...DT, 'ext', ...args], { stdio: 'pipe' });
}

/** What is in the `extension.zip` that `dt ext assemble` makes. */
async function theirs({ manifestPath }: ExtensionSource): Promise<UnpackedEntry[]> {
  const packed = join(temporaryFolder(), 'extension.zip');
  dt('assemble', '--source', dirname(manifestPath), '--output', packed);
  return readZip(packed);
}

/** What is in ours. It is not verified before: some of the corpus has true defects. */
async function ours(extension: ExtensionSource): Promise<UnpackedEntry[]> {
  const outputPath = join(temporaryFolder(), 'extension.zip');
  const whole = { identity: undefined, sizeLimit: false, signal: undefined } as const;
  await withPackedFiles(extension, { outputPath, wheels: 'lib' }, ({ files }) => writeBundle(outputPath, files, whole));
  return readZip(outputPath);
}

function contents(entries: readonly UnpackedEntry[]): Record<string, string> {
  return Object.fromEntries(entries.map(({ path, content }) => [path, content.toString('base64')]));
}

describe.skipIf(vendorPython === undefined)('dt ext assemble and a build', () => {
  const manifests = corpusManifests();

  it.each(manifests)('pack the same of %s', PATIENCE, async (manifest) => {
    const manifestPath = join(CORPUS, manifest);
    const extension = { directory: dirname(dirname(manifestPath)), manifestPath };
    const expected = (await theirs(extension)).filter(({ path }) => !isNeverPacked(path));
    expect(contents(await ours(extension))).toEqual(contents(expected));
  });

  it('pack the same, but for secrets and what Python has compiled', PATIENCE, async () => {
    const extension = temporaryProject({
      'extension/extension.yaml': 'name: custom:queue\nversion: 1.0.0\n',
      'extension/.hidden/a.json': '',
      'extension/alerts/.b.json': '',
      'extension/alerts/ü c.json': '',
      'extension/empty/': '',
      'extension/lib/queue-1.0.0-py3-none-any.whl': 'as it is',
      'extension/__pycache__/main.cpython-310.pyc': '',
      'extension/alerts/developer.pem': '',
      'extension/secrets.json': '{}',
    });
    const never = ['__pycache__/main.cpython-310.pyc', 'alerts/developer.pem', 'secrets.json'];
    const packed = await theirs(extension);
    expect(packed.map(({ path }) => path)).toEqual(expect.arrayContaining(never));
    expect(contents(await ours(extension))).toEqual(contents(packed.filter(({ path }) => !never.includes(path))));
  });
});

describe.skipIf(vendorPython === undefined)('dt ext sign and a build', () => {
  it('give the same signature of the same extension.zip', PATIENCE, async () => {
    const files = templateProjects().get('prometheus') ?? expect.fail('there is no such template');
    const extension = temporaryProject(files);
    const { developerPem } = await createCertificates({ keyBits: 2048 });
    const folder = temporaryFolder();
    const key = join(folder, 'developer.pem');
    writeFileSync(key, developerPem.reveal(), { mode: 0o400 });
    const [packed, bundle] = [join(folder, 'extension.zip'), join(folder, 'theirs.zip')];

    await build(extension, { outputPath: packed });
    const { path } = await build(extension, { outputPath: join(folder, 'ours.zip'), signingKey: key });
    dt('sign', '--source', packed, '--output', bundle, '--key', key);

    for (const entry of ['extension.zip', 'extension.zip.sig']) {
      expect(await readZipEntry(path, entry)).toEqual(await readZipEntry(bundle, entry));
    }
  });
});
