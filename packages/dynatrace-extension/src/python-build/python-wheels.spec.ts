import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticsError, Secret, UserError, type ExtensionSource } from '@extkit/devkit';
import { rejectionOf } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { startPackageIndex, type PackageIndex } from '../testing/package-index.ts';
import { pythonExtension } from '../testing/python-extension.ts';
import { hasPip } from '../testing/real-pip.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { wheelFile, writeWheelFile } from '../testing/wheel-file.ts';
import type { PythonBuildOptions } from './python-build-options.ts';
import { withPythonWheels } from './python-wheels.ts';

const PATIENCE = { timeout: 90_000 };

const OWN = 'lib/probe-1.2.0-py3-none-any.whl';

/** On one target, for speed. */
const QUICK = { pythonVersions: ['3.14'], platforms: ['win_amd64'] };

async function pathsOf(extension: ExtensionSource, options: PythonBuildOptions): Promise<string[]> {
  return withPythonWheels(extension, options, ({ entries }) => {
    expect(entries.every(({ source }) => existsSync(source))).toBe(true);
    return Promise.resolve(entries.map(({ path }) => path));
  });
}

async function refusal(building: Promise<unknown>): Promise<string> {
  const error = await rejectionOf(building);
  if (!(error instanceof UserError) || error instanceof DiagnosticsError) throw error;
  expect(error.message).not.toMatch(/[\r\n]/);
  return error.message;
}

function contents({ directory }: ExtensionSource): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
}

async function indexWith(wheels: Parameters<PackageIndex['publish']>[0]): Promise<PackageIndex> {
  const index = await startPackageIndex();
  await index.publish(wheels);
  return index;
}

describe.skipIf(!hasPip)('withPythonWheels', () => {
  it('gives the own wheel, and for each target what its markers and tags ask for', PATIENCE, async () => {
    const index = await indexWith({
      'tool-1.0-py3-none-any.whl': {
        requires: [
          'native',
          'windows-only; platform_system == "Windows"',
          'elsewhere-only; sys_platform != "win32"',
          'old-only; python_version < "3.11"',
          'split<2; python_version < "3.11"',
          'split>=2; python_version >= "3.11"',
          'more; extra == "more"',
        ],
        extras: ['more'],
      },
      // By its older name, `manylinux2014`, pip would not find it.
      'native-1.0-cp310-cp310-manylinux_2_17_x86_64.whl': {},
      'native-1.0-cp311-abi3-manylinux_2_12_x86_64.whl': {},
      'native-1.0-cp310-cp310-win_amd64.whl': {},
      'native-1.0-cp314-cp314-win_amd64.whl': {},
      'native-1.0-cp314-cp314-macosx_11_0_arm64.whl': {},
      'native-1.0-cp314-cp314-manylinux_2_28_x86_64.whl': {},
      'windows_only-1.0-py3-none-win_amd64.whl': {},
      'elsewhere_only-1.0-py3-none-any.whl': {},
      'old_only-1.0-py3-none-any.whl': {},
      'split-1.0-py3-none-any.whl': {},
      'split-2.0-py3-none-any.whl': { requiresPython: '>=3.11' },
      'more-1.0-py3-none-any.whl': {},
    });
    const extension = temporaryProject(pythonExtension(['tool[more]>=1']));
    const before = contents(extension);
    const lines: string[] = [];
    const options = { pip: { indexUrl: index.address }, progress: (line: string) => lines.push(line) };

    expect(await pathsOf(extension, options)).toEqual([
      'lib/elsewhere_only-1.0-py3-none-any.whl',
      'lib/more-1.0-py3-none-any.whl',
      'lib/native-1.0-cp310-cp310-manylinux_2_17_x86_64.whl',
      'lib/native-1.0-cp310-cp310-win_amd64.whl',
      'lib/native-1.0-cp311-abi3-manylinux_2_12_x86_64.whl',
      'lib/native-1.0-cp314-cp314-win_amd64.whl',
      'lib/old_only-1.0-py3-none-any.whl',
      OWN,
      'lib/split-1.0-py3-none-any.whl',
      'lib/split-2.0-py3-none-any.whl',
      'lib/tool-1.0-py3-none-any.whl',
      'lib/windows_only-1.0-py3-none-win_amd64.whl',
    ]);
    expect(lines).toContain('Python 3.14 on win_amd64: Collecting windows-only');
    expect(contents(extension)).toEqual(before);
  });

  it('warns of a build that an index decides about, and of no other', PATIENCE, async () => {
    const index = await indexWith({ 'tool-1.0-py3-none-any.whl': {} });
    const options = { ...QUICK, pip: { indexUrl: index.address } };
    const warningsOf = (requires: readonly string[]) =>
      withPythonWheels(temporaryProject(pythonExtension(requires)), options, ({ warnings }) =>
        Promise.resolve(warnings.map(({ code, message }) => `${code} ${message}`)),
      );
    expect(await warningsOf([])).toEqual([]);
    expect(await warningsOf(['tool'])).toEqual([
      expect.stringMatching(/^DTX0410 There is no requirements\.lock: .* Run the target "lock"/),
    ]);
  });

  it('names the package, the target and the reason of pip where there is no wheel', PATIENCE, async () => {
    const index = await indexWith({ 'native-1.0-cp310-cp310-win_amd64.whl': {} });
    const extension = temporaryProject(pythonExtension(['native>=1']));
    const message = await refusal(pathsOf(extension, { ...QUICK, pip: { indexUrl: index.address } }));
    expect(message).toMatch(
      /^pip cannot collect .* needs for Python 3\.14 on win_amd64: Could not find a version .*native>=1/,
    );
  });

  it('takes further requirements, constraints and folders of wheels', PATIENCE, async () => {
    const extension = temporaryProject({
      ...pythonExtension(['tool']),
      'more.txt': 'extra\n',
      'pins.txt': 'tool<2\n',
      'wheels/': '',
    });
    const folder = join(extension.directory, 'wheels');
    for (const name of ['tool-1.0', 'tool-2.0', 'extra-1.0']) {
      await writeWheelFile(folder, wheelFile(`${name}-py3-none-any.whl`));
    }
    const pip = { noIndex: true, findLinks: ['wheels'], constraints: ['pins.txt'] };
    expect(await pathsOf(extension, { ...QUICK, requirements: ['more.txt'], pip })).toEqual([
      'lib/extra-1.0-py3-none-any.whl',
      OWN,
      'lib/tool-1.0-py3-none-any.whl',
    ]);
  });

  it('shows no password of an index', PATIENCE, async () => {
    const index = await startPackageIndex('ada:hunter2');
    await index.publish({ 'tool-1.0-py3-none-any.whl': {} });
    const indexUrl = new Secret(index.address.replace('://', '://ada:hunter2@'));
    const lines: string[] = [];
    const options = { ...QUICK, pip: { indexUrl }, progress: (line: string) => lines.push(line) };
    expect(await pathsOf(temporaryProject(pythonExtension(['tool'])), options)).toContain(
      'lib/tool-1.0-py3-none-any.whl',
    );
    const message = await refusal(pathsOf(temporaryProject(pythonExtension(['absent'])), options));
    expect(message).toContain('absent');
    expect(`${message} ${lines.join()}`).not.toContain('hunter2');
  });

  it('says so at once where a target makes no sense', async () => {
    const extension = temporaryProject(pythonExtension());
    expect(await refusal(pathsOf(extension, { platforms: ['../amiga'] }))).toContain("'../amiga'");
  });

  it('stops at any moment, and leaves nothing', PATIENCE, async () => {
    const index = await indexWith({
      'tool-1.0-py3-none-any.whl': { requires: ['other'] },
      'other-1.0-py3-none-any.whl': {},
    });
    const extension = temporaryProject(pythonExtension(['tool']));
    const before = contents(extension);
    const options = { ...QUICK, pip: { indexUrl: index.address } };
    for (const moment of [1, 2, 3, 4]) {
      const abort = new AbortController();
      let lines = 0;
      const progress = () => {
        lines += 1;
        if (lines === moment) abort.abort();
      };
      const building = pathsOf(extension, { ...options, progress, signal: abort.signal });
      await expect(building).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(contents(extension)).toEqual(before);
    expect(await pathsOf(extension, options)).toHaveLength(3);
  });
});
