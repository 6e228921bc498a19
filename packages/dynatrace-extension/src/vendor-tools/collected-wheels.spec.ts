import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExtensionSource } from '@extkit/devkit';
import { isInstalled, rejectionOf, type Files } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withPythonWheels } from '../python-build/python-wheels.ts';
import { hasPackageIndex } from '../testing/has-package-index.ts';
import { PIP_CACHE } from '../testing/pip-cache.ts';
import { pythonProjects } from '../testing/shipped-projects.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { DT_SDK, vendorPython } from '../testing/vendor-tools.ts';
import { withRequirements } from '../testing/with-requirements.ts';

const PATIENCE = { timeout: 300_000 };

const run = promisify(execFile);

/** What `dt-sdk wheel` puts into `extension/lib`. */
async function theirWheels({ directory }: ExtensionSource, args: readonly string[]): Promise<string[]> {
  await run(vendorPython ?? '', [...DT_SDK, 'wheel', directory, ...args], { maxBuffer: 2 ** 26 });
  return (await readdir(join(directory, 'extension', 'lib'))).sort();
}

async function ourWheels(extension: ExtensionSource, platforms?: readonly string[]): Promise<string[]> {
  return withPythonWheels(extension, platforms ? { platforms } : {}, ({ entries }) =>
    Promise.resolve(entries.map(({ path }) => path.replace('lib/', ''))),
  );
}

/** What the default targets are to `dt-sdk`. */
const BOTH_PYTHONS = ['-p', '3.10', '-p', '3.14'];
const BOTH_PLATFORMS = ['-e', 'manylinux2014_x86_64', '-e', 'win_amd64'];

/** A wheel that one of the two has, and why the other has not. */
interface Difference {
  readonly wheel: RegExp;
  readonly reason: string;
}

interface Differences {
  readonly onlyTheirs: readonly Difference[];
  readonly onlyOurs: readonly Difference[];
}

const none: Differences = { onlyTheirs: [], onlyOurs: [] };

/** Requirements with native code, and some that only one version of Python or one platform asks for. */
const native: Differences = {
  onlyTheirs: [
    {
      wheel: /^cryptography-[^-]+-cp\d+-abi3-manylinux_2_(?!17_)\d+_x86_64\.whl$/,
      reason: 'it is for the C library of the machine that builds, and a host may have an older one (facts 1.1)',
    },
  ],
  onlyOurs: [
    {
      wheel: /^colorama-[^-]+-py\S+-none-any\.whl$/,
      reason: 'it is for Windows, but the marker is evaluated for the Linux that builds (facts 1.1)',
    },
    {
      wheel: /^exceptiongroup-[^-]+-py3-none-any\.whl$/,
      reason: 'it is for Python 3.10, but the marker is evaluated for the Python that builds',
    },
  ],
};

const projects = pythonProjects();
const [[templateName = '', template = {}] = []] = projects;
const nativeCode = withRequirements(template, [
  'requests',
  'cryptography',
  'pydantic',
  'colorama; sys_platform == "win32"',
  'exceptiongroup; python_version < "3.11"',
]);

/** Without a lock, for `dt-sdk` knows of none. */
const cases: [name: string, files: Files, differences: Differences][] = [
  ...[...projects]
    .slice(1)
    .map(([name, files]) => [name, withRequirements(files, []), none] satisfies (typeof cases)[number]),
  [`${templateName} with native code`, nativeCode, native],
];

/** The differences depend on the machine that builds: they are known for this one, with a Python that is not the oldest target. */
const isNewer = isInstalled('python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 11))');
const isKnown = isNewer && process.platform === 'linux' && process.arch === 'x64';
if (!isKnown) process.stderr.write('The wheels that dt-sdk collects are compared on Linux on x86_64 only\n');

beforeEach(() => {
  for (const [name, value] of Object.entries(PIP_CACHE)) vi.stubEnv(name, value);
  return () => void vi.unstubAllEnvs();
});

describe.skipIf(vendorPython === undefined || !hasPackageIndex || !isKnown)(
  'the wheels that dt-sdk and a build collect',
  () => {
    it.each(cases)('are the same, but for what is known: %s', PATIENCE, async (_, files, differences) => {
      // What it downloads for the machine that builds makes a difference to native code only, and takes long.
      const flags = differences.onlyTheirs.length > 0 ? [] : ['-o'];
      const [theirs, ours] = await Promise.all([
        theirWheels(temporaryProject(files), [...flags, ...BOTH_PYTHONS, ...BOTH_PLATFORMS]),
        ourWheels(temporaryProject(files)),
      ]);
      const both = ours.filter((wheel) => theirs.includes(wheel));
      expect(both.length).toBeGreaterThan(1);
      expectOnly(
        differences.onlyTheirs,
        theirs.filter((wheel) => !both.includes(wheel)),
      );
      expectOnly(
        differences.onlyOurs,
        ours.filter((wheel) => !both.includes(wheel)),
      );
    });

    it('are none for linux_x86_64, of which nothing says what C library it has', PATIENCE, async () => {
      const files = withRequirements(template, ['cryptography']);
      const [theirs, ours] = await Promise.all([
        rejectionOf(theirWheels(temporaryProject(files), ['-o', '-p', '3.14', '-e', 'linux_x86_64'])),
        rejectionOf(ourWheels(temporaryProject(files), ['linux_x86_64'])),
      ]);
      const reason = expect.stringMatching(/No matching distribution found for /) as string;
      expect(theirs).toMatchObject({ stderr: reason });
      expect(ours).toMatchObject({ name: 'UserError', message: reason });
    });
  },
);

/** Each difference is there, and there is no other. */
function expectOnly(known: readonly Difference[], wheels: readonly string[]): void {
  expect(wheels.filter((wheel) => !known.some((difference) => difference.wheel.test(wheel)))).toEqual([]);
  expect(known.filter((difference) => !wheels.some((wheel) => difference.wheel.test(wheel)))).toEqual([]);
}
