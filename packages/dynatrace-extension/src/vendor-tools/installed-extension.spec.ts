import { execFile, execFileSync } from 'node:child_process';
import type { RequestListener } from 'node:http';
import { devNull } from 'node:os';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { ExtensionSource } from '@extkit/devkit';
import { readZip } from '@extkit/devkit/archive';
import { startServer, temporaryFolder, type Files } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { build } from '../build.ts';
import { hasPackageIndex } from '../testing/has-package-index.ts';
import { PIP_CACHE } from '../testing/pip-cache.ts';
import { pythonProjects } from '../testing/shipped-projects.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { pythonOf } from '../testing/virtual-environment.ts';
import { withRequirements } from '../testing/with-requirements.ts';

const PATIENCE = { timeout: 180_000 };

const run = promisify(execFile);

/** The platform of wheels that this machine can install. */
const PLATFORMS: Readonly<Record<string, string>> = { 'linux x64': 'manylinux2014_x86_64', 'win32 x64': 'win_amd64' };
const platform = PLATFORMS[`${process.platform} ${process.arch}`];
if (platform === undefined) process.stderr.write('Bundles are not for this platform: their wheels are not installed\n');

const projects = pythonProjects();
const [template = {}] = projects.values();

/** Its program imports what has native code. */
function withNativeCode(files: Files): Files {
  const more = withRequirements(files, ['requests', 'cryptography', 'pydantic']);
  const main = Object.keys(files).find((path) => path.endsWith('/__main__.py')) ?? expect.fail('there is no program');
  const imports = 'import requests, pydantic\nimport cryptography.hazmat.primitives.asymmetric.rsa\n\n';
  return { ...more, [main]: imports + String(files[main]) };
}

const cases = [...projects, ['a project that needs native code', withNativeCode(template)] as const];

interface Bundle {
  /** The text of its manifest. */
  readonly manifest: string;
  /** A folder with its wheels. */
  readonly lib: string;
}

/** Builds for the running Python, for those that hosts have may not be here. */
async function bundleOf(extension: ExtensionSource): Promise<Bundle> {
  const version = ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'];
  const pythonVersions = [execFileSync('python3', version, { encoding: 'utf8' }).trim()];
  const outputPath = join(temporaryFolder(), 'extension.zip');
  const { path } = await build(extension, { outputPath, pythonVersions, platforms: [platform ?? ''] });
  const entries = await readZip(path);
  const wheels = entries.filter((entry) => entry.path.startsWith('lib/'));
  const lib = temporaryFolder(Object.fromEntries(wheels.map((wheel) => [basename(wheel.path), wheel.content])));
  return { lib, manifest: String(entries.find((entry) => entry.path === 'extension.yaml')?.content) };
}

/** Installs from these wheels and from nowhere else; gives the Python that then has the project. */
async function install(project: string, lib: string): Promise<string> {
  const environment = temporaryFolder();
  const python = pythonOf(environment);
  await run('python3', ['-m', 'venv', '--without-pip', environment]);
  const pip = ['-m', 'pip', '--python', python, '--isolated', '--disable-pip-version-check'];
  const env = { ...process.env, PIP_CONFIG_FILE: devNull };
  await run('python3', [...pip, 'install', '--no-index', '--find-links', lib, project], { env });
  return python;
}

/**
 * A host that asks an extension whether it can take a configuration (facts 4.5).
 *
 * @returns the status that the extension has sent
 */
async function fastcheck(python: string, module: string, answers: Readonly<Record<string, string>>): Promise<unknown> {
  const statuses: string[] = [];
  const host: RequestListener = (request, response) => {
    const { method, url = '' } = request;
    void text(request).then((body) => {
      if (`${String(method)} ${url}` === 'POST /alive/ds1') statuses.push(body);
      response.end(answers[url] ?? '{}');
    });
  };
  // Not where the sources are: what is installed has to run.
  const cwd = temporaryFolder({ token: 'secret' });
  const connection = ['--url', await startServer(host), '--dsid', 'ds1', '--idtoken', join(cwd, 'token')];
  await run(python, ['-m', module, ...connection, '--fastcheck'], { cwd, timeout: 30_000 });
  return statuses.map((status) => JSON.parse(status) as unknown);
}

beforeEach(() => {
  for (const [name, value] of Object.entries(PIP_CACHE)) vi.stubEnv(name, value);
  return () => void vi.unstubAllEnvs();
});

describe.skipIf(!hasPackageIndex || platform === undefined)('the wheels of a bundle', () => {
  it.each(cases)('install without an index, and the extension starts: %s', PATIENCE, async (_, files) => {
    const { manifest, lib } = await bundleOf(temporaryProject(files));
    const { python } = parse(manifest) as { python: { runtime: { module: string } } };
    const { module } = python.runtime;
    const project = /^name = "(.*)"$/m.exec(String(files['pyproject.toml']))?.[1] ?? expect.fail('it has no name');

    const statuses = await fastcheck(await install(project, lib), module, {
      '/userconfig/ds1': String(files['activation.json']),
      '/extconfig/ds1': manifest,
    });
    expect(statuses).toEqual([expect.objectContaining({ status: 'OK' })]);
  });
});
