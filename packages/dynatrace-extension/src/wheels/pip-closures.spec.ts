import { temporaryFolder } from '@extkit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askPip, hasPip } from '../testing/real-pip.ts';
import { wheelFile, writeWheelFile } from '../testing/wheel-file.ts';
import { checkWheels } from './check-wheels.ts';
import { targetEnvironment } from './target-environment.ts';
import { targetPlatforms } from './target-platforms.ts';
import { DEFAULT_TARGETS } from './target.ts';
import type { WheelFile } from './wheel-file.ts';

/** Bundles in which all is well, and others in which something is missing, for other targets, or in conflict. */
const BUNDLES = { seed: 51, numRuns: 60 };

const targets = [...DEFAULT_TARGETS, { python: '3.10', platform: 'macosx_11_0_arm64' }];

const PROJECTS = ['alpha', 'bravo', 'charlie', 'delta', 'echo'];
const PURE = 'py3-none-any';
const NATIVE = [
  'cp310-cp310-win_amd64',
  'cp310-cp310-manylinux_2_17_x86_64.manylinux2014_x86_64',
  'cp310-cp310-linux_x86_64',
  'cp314-cp314-manylinux_2_28_x86_64',
  'cp314-cp314-macosx_11_0_universal2',
  'cp38-abi3-manylinux_2_12_x86_64',
  'cp39-abi3-win_amd64',
  'cp310-none-any',
];

const tags = fc.oneof(
  { weight: 6, arbitrary: fc.constant([PURE]) },
  { weight: 1, arbitrary: fc.constant(['1-py2.py3-none-any', '2-py2.py3-none-any']) },
  { weight: 2, arbitrary: fc.subarray([...NATIVE, PURE], { minLength: 1, maxLength: 5 }) },
);
const requirement = fc
  .tuple(
    fc.constantFrom(...PROJECTS, 'Echo', 'Delta[fast]', 'alpha[fast,unknown]'),
    fc.constantFrom('', '', '', '', '>=1.0', '<2', '==2.*', '~=1.0', '!=2.0', '>1.0', '(<=1.5)'),
    fc.constantFrom('', '', '', '; python_version < "3.11"', '; sys_platform == "win32"', '; extra == "fast"'),
  )
  .map((parts) => parts.join(' '));
const requiresPython = fc.constantFrom(
  {},
  {},
  {},
  ...['>=3.8', '<3.14', '>=3.11'].map((text) => ({ requiresPython: text })),
);
const wheelsOfVersion = fc
  .tuple(
    fc.constantFrom(...PROJECTS),
    fc.constantFrom('1.0', '1.5', '2.0'),
    tags,
    fc.array(requirement, { maxLength: 2 }),
    requiresPython,
  )
  .map(([name, version, kinds, requires, python]) =>
    kinds.map((kind) => wheelFile(`${name}-${version}-${kind}.whl`, { requires, extras: ['fast'], ...python })),
  );
const bundle = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...PROJECTS), { minLength: 1, maxLength: 2 }),
    fc.array(wheelsOfVersion, { minLength: 6, maxLength: 10 }),
  )
  .map(([requires, others]) => {
    const files = [wheelFile('my_extension-1.0-py3-none-any.whl', { requires }), ...others.flat()];
    return [...new Map(files.map((file) => [file.fileName, file])).values()];
  });

/**
 * Gives the names of what `pip install` would install of a folder, or null where it refuses. It holds markers and
 * Requires-Python against the Python that it runs on, whatever the target (`pip download` only the markers): here it is told.
 */
const PIP_INSTALL = `import io, os, urllib.parse
from contextlib import redirect_stdout, redirect_stderr
from pip._internal.cli.main import main
from pip._internal.resolution.resolvelib import factory
from pip._vendor.packaging import markers
RequiresPythonCandidate = factory.RequiresPythonCandidate
def install(case):
    version = (*map(int, case['python'].split('.')), 0)
    factory.RequiresPythonCandidate = lambda _: RequiresPythonCandidate(version)
    markers.default_environment = lambda: dict(case['environment'])
    folder = case['folder']
    report = os.path.join(folder, 'report.json')
    platforms = [part for name in case['platforms'] for part in ('--platform', name)]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        code = main(['install', '--dry-run', '--no-index', '--find-links', folder, '--only-binary=:all:', '--quiet',
            '--python-version', case['python'], '--implementation', 'cp', *platforms, '--target', os.path.join(folder, 'x'),
            '--no-cache-dir', '--report', report, 'my-extension'])
    if code != 0:
        return None
    with open(report) as file:
        urls = [item['download_info']['url'] for item in json.load(file)['install']]
    return sorted(urllib.parse.unquote(url.split('/')[-1]) for url in urls)
result = [install(case) for case in given]`;

async function write(files: readonly WheelFile[]): Promise<string> {
  const folder = temporaryFolder();
  for (const file of files) await writeWheelFile(folder, file);
  return folder;
}

describe.skipIf(!hasPip)('as the real pip (skipped without python3 and pip)', () => {
  it('installs, or refuses, what lies in a folder', { timeout: 180_000 }, async () => {
    const bundles = fc.sample(fc.tuple(bundle, fc.constantFrom(...targets)), BUNDLES);
    const asked = [];
    const ours = [];
    for (const [files, target] of bundles) {
      const platforms = targetPlatforms(target.platform);
      asked.push({
        folder: await write(files),
        python: target.python,
        platforms,
        environment: targetEnvironment(target),
      });
      const [report] = checkWheels(files, { root: 'my-extension', targets: [target] }).targets;
      ours.push(report?.verdict === 'complete' ? report.wheels : null);
    }

    expect(ours).toEqual(askPip(PIP_INSTALL, asked));
    // Else nothing much was compared.
    expect(ours.filter((wheels) => wheels === null).length).toBeGreaterThan(12);
    expect(ours.filter((wheels) => wheels !== null).length).toBeGreaterThan(12);
  });
});
