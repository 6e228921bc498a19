import { chmodSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExtensionSource } from '@extkit/devkit';
import { listZip, readZipEntry, sha256File } from '@extkit/devkit/archive';
import { isInstalled, rejectionOf, temporaryFolder, writeFiles, type Files } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { pythonExtension } from '../testing/python-extension.ts';
import { hasPip } from '../testing/real-pip.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { buildOwnWheel } from './own-wheel.ts';
import type { PythonBuildOptions } from './python-build-options.ts';

const PATIENCE = { timeout: 90_000 };

async function build(extension: ExtensionSource, options: PythonBuildOptions = {}): Promise<string> {
  return buildOwnWheel(extension, temporaryFolder(), options);
}

async function refusal(building: Promise<unknown>): Promise<unknown> {
  return rejectionOf(building);
}

function contents({ directory }: ExtensionSource): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
}

describe('buildOwnWheel', () => {
  it('says what is missing where pip could not know how to build the project', async () => {
    const message = await refusal(build(temporaryProject({ 'extension/extension.yaml': '' })));
    expect(message).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /has neither pyproject\.toml nor setup\.py, .*: write a pyproject\.toml/,
      ) as string,
    });
  });

  it.skipIf(!hasPip)('builds from a copy, without what is no source', PATIENCE, async () => {
    const extension = temporaryProject({
      ...pythonExtension(),
      'extension/lib/probe-1.0-py3-none-any.whl': '',
      'build/lib/old.py': '',
      '.venv/bin/python': '',
      'environment/pyvenv.cfg': '',
      'probe.egg-info/SOURCES.txt': '',
      'probe/__init__.pyc': '',
    });
    const before = contents(extension);
    const wheel = await build(extension);

    expect(basename(wheel)).toBe('probe-1.2.0-py3-none-any.whl');
    expect((await listZip(wheel)).map(({ path }) => path)).toEqual([
      'probe/__init__.py',
      'probe/__main__.py',
      'probe-1.2.0.dist-info/METADATA',
      'probe-1.2.0.dist-info/WHEEL',
      'probe-1.2.0.dist-info/RECORD',
    ]);
    expect(contents(extension)).toEqual(before);
  });

  it.skipIf(!hasPip || process.platform === 'win32')(
    'gives the same bytes from another path, at another time, under another umask',
    PATIENCE,
    async () => {
      const one = temporaryProject(pythonExtension());
      const deep = join(temporaryFolder(), 'some where', 'else');
      mkdirSync(deep, { recursive: true });
      writeFiles(deep, { ...pythonExtension(), '../python': '#!/bin/sh\numask 077\nexec python3 "$@"\n' });
      chmodSync(join(deep, '../python'), 0o755);
      chmodSync(join(deep, 'probe/__main__.py'), 0o600);
      utimesSync(join(deep, 'probe/__main__.py'), 1, 1_000_000_000);
      const other = { directory: deep, manifestPath: join(deep, 'extension/extension.yaml') };

      const wheel = await build(other, { pip: { python: '../python' } });
      expect(await sha256File(wheel)).toBe(await sha256File(await build(one)));
    },
  );

  it.skipIf(!hasPip)('gives the reason of pip where it cannot be built', PATIENCE, async () => {
    const files: Files = {
      ...pythonExtension(),
      'backend.py': 'def build_wheel(*_): raise SystemExit("ERROR: no luck")',
    };
    expect(await refusal(build(temporaryProject(files)))).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^pip cannot build the extension's own wheel: .*\. Mend what .*$/) as string,
    });
  });
});

const reach = [
  '-m',
  'pip',
  '--retries',
  '0',
  '--timeout',
  '10',
  'install',
  '--dry-run',
  '--quiet',
  '--ignore-installed',
];
const hasTools = hasPip && isInstalled('python3', ...reach, 'uv_build');

describe.skipIf(!hasTools)('buildOwnWheel, with real build tools from the package index', () => {
  const manifest = 'name: custom:my-probe\nversion: "2.0.1"\n';
  const program = { 'extension/extension.yaml': manifest, 'extension/activationSchema.json': '{}' };

  it.each<[layout: string, files: Files]>([
    [
      'setup.py that reads the manifest',
      {
        'setup.py': `from setuptools import setup, find_packages
version = next(line.split('"')[1] for line in open("extension/extension.yaml") if line.startswith("version"))
setup(name="my_probe", version=version, packages=find_packages(), install_requires=["tool>=1; platform_system == 'Windows'"])`,
        'my_probe/__init__.py': '',
      },
    ],
    [
      'pyproject.toml with sources in src',
      {
        'pyproject.toml': `[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"
[project]
name = "my_probe"
version = "2.0.1"
dependencies = ["tool>=1; platform_system == 'Windows'"]`,
        'src/my_probe/__init__.py': '',
      },
    ],
    [
      'project of uv',
      {
        'pyproject.toml': `[build-system]
requires = ["uv_build>=0.7"]
build-backend = "uv_build"
[project]
name = "my_probe"
version = "2.0.1"
dependencies = ["tool>=1; platform_system == 'Windows'"]`,
        'src/my_probe/__init__.py': '',
        'uv.lock': '',
      },
    ],
  ])('builds a %s', PATIENCE, async (_, files) => {
    const extension = temporaryProject({ ...program, ...files });
    const before = contents(extension);
    const wheel = await build(extension);
    expect(basename(wheel)).toBe('my_probe-2.0.1-py3-none-any.whl');
    const info = 'my_probe-2.0.1.dist-info';
    expect(String(await readZipEntry(wheel, `${info}/METADATA`))).toMatch(/^Requires-Dist: tool ?>=1 ?; ?\w+ == /m);
    expect(String(await readZipEntry(wheel, `${info}/WHEEL`))).toContain('\nGenerator: extkit\n');
    expect(contents(extension)).toEqual(before);
  });

  it('keeps to the constraints on build tools', PATIENCE, async () => {
    const extension = temporaryProject({
      ...program,
      'setup.py': 'from setuptools import setup\nsetup(name="my_probe", version="2.0.1", py_modules=[])',
      'old pins.txt': 'setuptools==75.3.0',
    });
    const wheel = await build(extension, { pip: { constraints: ['old pins.txt'] } });
    const metadata = await readZipEntry(wheel, 'my_probe-2.0.1.dist-info/METADATA');
    // Later versions of setuptools write a later one.
    expect(String(metadata)).toMatch(/^Metadata-Version: 2\.1\n/);
  });
});
