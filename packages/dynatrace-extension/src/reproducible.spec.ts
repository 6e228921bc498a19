import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionSource } from '@extkit/devkit';
import { readZipEntry } from '@extkit/devkit/archive';
import { isInstalled, temporaryFolder, writeFiles, type Files } from '@extkit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { build } from './build.ts';
import { PACKED_FILE_NAME } from './bundle-file-name.ts';
import { createCertificates, type Certificates } from './certificates/create-certificates.ts';
import type { ExtensionBuildOptions } from './extension-build-options.ts';
import { writeLock } from './python-build/write-lock.ts';
import { startPackageIndex, type PackageIndex } from './testing/package-index.ts';
import { exampleProjects, pythonProjects, templateProjects } from './testing/shipped-projects.ts';
import { withRequirements } from './testing/with-requirements.ts';

const PATIENCE = { timeout: 240_000 };

/** All in which computers differ, and bundles must not. */
interface Machine {
  /** Below a temporary folder. */
  readonly path: string;
  readonly umask: number;
  readonly environment: Readonly<Record<string, string>>;
  /** The order in which the files come into being. */
  readonly order: (paths: string[]) => string[];
  /** When they were changed; seconds. */
  readonly modified: number;
  readonly python: string;
}

/** The Pythons that are here, the oldest first: by any of them, a bundle is the same. */
const pythons = ['3.10', '3.11', '3.12', '3.13', '3.14']
  .map((version) => `python${version}`)
  .filter((python) => spawnSync(python, ['-m', 'pip', '--version']).status === 0);

const machines: readonly [Machine, Machine] = [
  {
    path: 'a',
    umask: 0o022,
    environment: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', PYTHONHASHSEED: '1' },
    order: (paths) => paths.sort(),
    modified: 1_000_000_000,
    python: pythons[0] ?? 'python3',
  },
  {
    path: 'some where/else entirely/ü',
    umask: 0o077,
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', PYTHONHASHSEED: '2' },
    order: (paths) => paths.sort().reverse(),
    modified: 1_700_000_001,
    python: pythons.at(-1) ?? 'python3',
  },
];

let umask: number;
let certificates: Certificates;

beforeAll(async () => {
  umask = process.umask(0o022);
  certificates = await createCertificates({ keyBits: 2048 });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  process.umask(umask);
});

/** A project on one of the machines, which from now on is this one. */
function projectOn(machine: Machine, files: Files): ExtensionSource {
  process.umask(machine.umask);
  const home = temporaryFolder();
  for (const [name, value] of Object.entries({ ...machine.environment, HOME: home })) vi.stubEnv(name, value);
  const directory = join(home, machine.path);
  mkdirSync(directory, { recursive: true });
  const ordered = machine.order(Object.keys(files)).map((path) => [path, files[path] ?? ''] as const);
  writeFiles(directory, Object.fromEntries(ordered));
  for (const path of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(directory, path), machine.modified, machine.modified);
  }
  return { directory, manifestPath: join(directory, 'extension', 'extension.yaml') };
}

type Options = Omit<ExtensionBuildOptions, 'outputPath'>;

/** Builds on both machines, and gives what was built. */
async function expectSameBundles(files: Files, options: Options = {}): Promise<string> {
  const built = async (machine: Machine, signing: Options) => {
    const pip = { ...options.pip, python: machine.python };
    const outputPath = join(temporaryFolder(), 'bundle.zip');
    return (await build(projectOn(machine, files), { ...options, ...signing, pip, outputPath })).path;
  };
  const [one, other] = machines;
  const signing = { signingKey: certificates.developerPem };
  const signed = await built(one, signing);
  expect(readFileSync(await built(other, signing)).equals(readFileSync(signed))).toBe(true);
  return signed;
}

async function expectSameUnsigned(files: Files, signed: string): Promise<void> {
  const outputPath = join(temporaryFolder(), 'bundle.zip');
  const { path } = await build(projectOn(machines[1], files), { outputPath });
  expect(readFileSync(path).equals(await readZipEntry(signed, PACKED_FILE_NAME))).toBe(true);
}

const declarative = [...templateProjects(), ...exampleProjects()].filter(([, files]) => !('pyproject.toml' in files));

describe('two machines', () => {
  it.each(declarative)('build the same bundles of %s', PATIENCE, async (_, files) => {
    await expectSameUnsigned(files, await expectSameBundles(files));
  });
});

/** Real wheels: what builds the projects, and what they need. */
const wheels = temporaryFolder({}, afterAll);
const download = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', wheels];
const locked = [...exampleProjects().values()].flatMap((files) => files['requirements.lock'] ?? []);
const pins = locked.flatMap((lock) => String(lock).match(/^[\w.-]+==[^\s;]+/gm) ?? []);
const hasWheels = isInstalled('python3', ...download, 'setuptools', ...pins);

/** For two targets, for speed. */
const QUICK = { platforms: ['win_amd64'] };

async function startIndex(): Promise<PackageIndex> {
  const index = await startPackageIndex();
  index.mirror(wheels);
  await index.publish({
    'native-1.0-cp310-cp310-win_amd64.whl': { requires: ['old-only; python_version < "3.11"'] },
    'native-1.0-cp314-cp314-win_amd64.whl': {},
    'native-1.0-cp314-cp314-macosx_11_0_arm64.whl': {},
    'old_only-1.0-py3-none-any.whl': {},
  });
  return index;
}

describe.skipIf(!hasWheels)('two machines with a lock', () => {
  const projects = pythonProjects();
  const [template = {}] = projects.values();
  const cases = [...projects, ['a program that needs native code', withRequirements(template, ['native'])] as const];

  it.each(cases)('build the same bundles of %s', PATIENCE, async (_, files) => {
    const { address } = await startIndex();
    const options = { ...QUICK, pip: { indexUrl: address } };
    const lock = files['requirements.lock'] ?? (await lockOn(machines[0], files, options));
    await expectSameBundles({ ...files, 'requirements.lock': lock }, options);
  });

  it('make the same lock', PATIENCE, async () => {
    const { address } = await startIndex();
    const options = { ...QUICK, pip: { indexUrl: address } };
    const [one, other] = machines;
    const files = withRequirements(template, ['native']);
    expect(await lockOn(other, files, options)).toBe(await lockOn(one, files, options));
  });
});

async function lockOn(machine: Machine, files: Files, options: Options): Promise<string> {
  const pip = { ...options.pip, python: machine.python };
  return readFileSync(await writeLock(projectOn(machine, files), { ...options, pip }), 'utf8');
}
