import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Secret, UserError } from '@extkit/devkit';
import type { PipOptions } from '@extkit/devkit/python';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { hasPip, writeWheel } from '../testing/python-wheel.ts';
import { withVendoredPackages, type VendoredEntry, type VendoredPackages } from './vendored-packages.ts';
import { temporaryFolder } from '@extkit/testing';

/** A project's folder with a folder of wheels in it, that of `acme` needing that of `tool`. */
async function projectWithWheels(): Promise<string> {
  const project = temporaryFolder({ 'wheels/': '' });
  const wheels = join(project, 'wheels');
  const files = {
    'acme/__pycache__/old.cpython-36.pyc': '',
    'acme/.hidden': '',
    'acme/debug.log': '',
    'acme/a,b.txt': '',
  };
  await writeWheel(wheels, 'acme', '1.0', { requires: ['tool>=1'], files });
  await writeWheel(wheels, 'tool', '1.0');
  await writeWheel(wheels, 'tool', '2.0');
  return project;
}

const offline: PipOptions = { noIndex: true, findLinks: ['wheels'] };

async function vendor(
  directory: string,
  requirements: readonly string[],
  more: Partial<VendoredPackages> = {},
): Promise<ReadonlyMap<string, string>> {
  const options = { directory, requirements, options: offline, exclude: ['**/*.log'], ...more };
  return withVendoredPackages(options, async (entries) => {
    const read = (entry: VendoredEntry) =>
      'source' in entry ? readFile(entry.source, 'utf8') : Promise.resolve(String(entry.content));
    return new Map(await Promise.all(entries.map(async (entry) => [entry.path, await read(entry)] as const)));
  });
}

async function refusal(vendoring: Promise<unknown>): Promise<string> {
  const error: unknown = await vendoring.catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error('Expected a UserError', { cause: error });
  expect(error.message).not.toMatch(/[\r\n]/);
  return error.message;
}

describe('withVendoredPackages', () => {
  it('needs no Python where nothing is required', async () => {
    expect(await vendor('/', [], { options: { python: '/no/python' } })).toEqual(new Map());
  });

  it.skipIf(process.platform === 'win32')('looks for an interpreter with a relative path in the project', async () => {
    const project = temporaryFolder({ 'tools/python': '#!/bin/sh\necho "ERROR: the own one" >&2\nexit 1\n' });
    await chmod(join(project, 'tools', 'python'), 0o755);
    const message = await refusal(vendor(project, ['acme'], { options: { python: 'tools/python' } }));
    expect(message).toContain('asks for: the own one. Correct');
  });

  it.skipIf(process.platform === 'win32')('shows no other user of the machine the address of packages', async () => {
    const project = temporaryFolder({ 'tools/python': '#!/bin/sh\necho "ERROR: $@; $PIP_FIND_LINKS" >&2\nexit 1\n' });
    await chmod(join(project, 'tools', 'python'), 0o755);
    const findLinks = ['wheels', 'https://ada:hunter2@mirror.example/'];
    const message = await refusal(vendor(project, ['acme'], { options: { python: 'tools/python', findLinks } }));
    expect(message).toMatch(/ --find-links \S+\/wheels -- acme; https:\/\/\*{4}@mirror\.example\/\. Correct/);
  });

  it.skipIf(process.platform === 'win32')('stops all that an interpreter has started where it is aborted', async () => {
    const project = temporaryFolder({ 'tools/python': '#!/bin/sh\nsleep 3600 &\necho started\nwait\n' });
    await chmod(join(project, 'tools', 'python'), 0o755);
    const abort = new AbortController();
    const vendoring = vendor(project, ['acme'], {
      options: { python: 'tools/python' },
      signal: abort.signal,
      progress: (line) => {
        if (line === 'started') abort.abort();
      },
    });
    await expect(vendoring).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says what to do where there is no Python', async () => {
    const message = await refusal(vendor(temporaryFolder(), ['acme'], { options: { python: '/no/python' } }));
    expect(message).toMatch(/^"\/no\/python" cannot be run \(ENOENT\), .*\(acme\): install Python, or .*"pip\.python"/);
  });
});

describe.skipIf(!hasPip)('withVendoredPackages, with the real pip', () => {
  it('gives the packages and what they require, without traces of this machine', async () => {
    const lines: string[] = [];
    const project = await projectWithWheels();
    const files = await vendor(project, ['acme'], { progress: (line) => lines.push(line) });

    expect([...files.keys()]).toEqual([
      'acme-1.0.dist-info/INSTALLER',
      'acme-1.0.dist-info/METADATA',
      'acme-1.0.dist-info/RECORD',
      'acme-1.0.dist-info/WHEEL',
      'acme-1.0.dist-info/entry_points.txt',
      'acme/.hidden',
      'acme/__init__.py',
      'acme/a,b.txt',
      'tool-2.0.dist-info/INSTALLER',
      'tool-2.0.dist-info/METADATA',
      'tool-2.0.dist-info/RECORD',
      'tool-2.0.dist-info/WHEEL',
      'tool-2.0.dist-info/entry_points.txt',
      'tool/__init__.py',
    ]);
    expect(lines[0]).toBe('Installing acme with pip of python3');
    expect(lines).toContain('Successfully installed acme-1.0 tool-2.0');
    expect([...files.values()].join()).not.toContain(project);
  });

  it('has RECORD list what is left, sorted and quoted', async () => {
    const files = await vendor(await projectWithWheels(), ['acme']);
    const record = files.get('acme-1.0.dist-info/RECORD') ?? '';
    expect(record.split('\n').map((line) => line.replace(/,[^,]*,\d*$/, ''))).toEqual([
      '"acme/a,b.txt"',
      'acme-1.0.dist-info/INSTALLER',
      'acme-1.0.dist-info/METADATA',
      'acme-1.0.dist-info/RECORD',
      'acme-1.0.dist-info/WHEEL',
      'acme-1.0.dist-info/entry_points.txt',
      'acme/.hidden',
      'acme/__init__.py',
      '',
    ]);
    const hash = createHash('sha256').update('pip\n').digest('base64url');
    expect(record).toContain(`acme-1.0.dist-info/INSTALLER,sha256=${hash},4\n`);
  });

  it('gives the same from another place, and from an address', async () => {
    const [one, other] = [await projectWithWheels(), await projectWithWheels()];
    const wheel = pathToFileURL(join(other, 'wheels', 'acme-1.0-py3-none-any.whl')).href;
    const findLinks = [pathToFileURL(join(other, 'wheels')).href];
    const fromAddress = vendor(other, [`acme @ ${wheel}`], { options: { noIndex: true, findLinks } });
    expect(await fromAddress).toEqual(await vendor(one, ['acme']));
  });

  it('keeps to the constraints', async () => {
    const project = await projectWithWheels();
    const constraints = [join(temporaryFolder({ 'pins.txt': 'tool==1.0\n' }), 'pins.txt')];
    const files = await vendor(project, ['acme'], { options: { ...offline, constraints } });
    expect([...files.keys()]).toContain('tool-1.0.dist-info/METADATA');
  });

  it('gives the reason of pip where a package cannot be found, and names it', async () => {
    const message = await refusal(vendor(await projectWithWheels(), ['acme', 'no-such-package>=3']));
    expect(message).toMatch(/^pip cannot install what "install_requires" \(acme, no-such-package>=3\) asks for: /);
    expect(message).toContain('No matching distribution found for no-such-package>=3.');
  });

  it('takes no requirement for an option', async () => {
    const message = await refusal(vendor(await projectWithWheels(), ['--index-url=http://127.0.0.1:9/simple']));
    expect(message).toContain("Invalid requirement: '--index-url=");
  });

  it('finds no module of the project in place of pip', async () => {
    const project = await projectWithWheels();
    await writeFile(join(project, 'pip.py'), 'raise SystemExit(3)');
    const files = await vendor(project, ['tool']);
    expect(files.size).toBe(6);
  });

  it('shows no password of an index', async () => {
    const indexUrl = new Secret('http://ada:hunter2@127.0.0.1:9/simple');
    const lines: string[] = [];
    vi.stubEnv('PIP_RETRIES', '0');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const vendoring = vendor(temporaryFolder(), ['tool'], {
      options: { indexUrl },
      progress: (line) => lines.push(line),
    });
    const message = await refusal(vendoring);
    expect(message).toContain('tool');
    expect(`${message} ${lines.join()}`).not.toContain('hunter2');
  });

  it('leaves nothing behind, whether it works or not', async () => {
    const project = await projectWithWheels();
    const options = { directory: project, requirements: ['tool'], options: offline, exclude: [] };
    let lent = '';
    const failing = withVendoredPackages(options, (entries) => {
      lent = entries.flatMap((entry) => ('source' in entry ? dirname(entry.source) : []))[0] ?? '';
      expect(existsSync(lent)).toBe(true);
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(lent)).toBe(false);
  });

  it('stops pip where it is aborted', async () => {
    const abort = new AbortController();
    const vendoring = vendor(await projectWithWheels(), ['acme'], {
      signal: abort.signal,
      // What pip says first.
      progress: (line) => {
        if (!line.startsWith('Installing acme with')) abort.abort();
      },
    });
    await expect(vendoring).rejects.toMatchObject({ name: 'AbortError' });
  });
});
