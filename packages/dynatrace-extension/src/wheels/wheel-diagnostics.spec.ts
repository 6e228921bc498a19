import { FILE_START } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { wheelFile } from '../testing/wheel-file.ts';
import { checkWheels } from './check-wheels.ts';
import type { Target } from './target.ts';
import { wheelDiagnostics } from './wheel-diagnostics.ts';
import type { WheelFile } from './wheel-file.ts';
import { wheelRules } from './wheel-rules.ts';

const FILE = '/work/bundle.zip';

function own(...requires: string[]): WheelFile {
  return wheelFile('my_extension-1.0-py3-none-any.whl', { requires });
}

function messages(
  files: readonly WheelFile[],
  { targets, sizeBudget }: { targets?: Target[]; sizeBudget?: number } = {},
): string[] {
  const report = checkWheels(files, { root: 'my-extension', targets });
  return wheelDiagnostics(report, { file: FILE, sizeBudget }).map(
    ({ code, severity, message }) => `${severity} ${code} ${message}`,
  );
}

it('says nothing where all is well', () => {
  expect(messages([own('a'), wheelFile('a-1-py3-none-any.whl')], { sizeBudget: 2000 })).toEqual([]);
});

it('is about the file that it is given', () => {
  const report = checkWheels([], { root: 'my-extension' });
  expect(wheelDiagnostics(report, { file: FILE })).toMatchObject([{ code: 'DTX0401', file: FILE, range: FILE_START }]);
});

it('names the wheels that only run on Windows with Python 3.10, as in public bundles, once for all targets', () => {
  const windows = 'charset_normalizer-3.3.2-cp310-cp310-win_amd64.whl';
  const files = [
    own('requests'),
    wheelFile('requests-2.31.0-py3-none-any.whl', { requires: ['charset-normalizer (<4,>=2)'] }),
    wheelFile(windows),
  ];
  expect(messages(files)).toEqual([
    `error DTX0402 For Python 3.10 on manylinux2014_x86_64, Python 3.14 on manylinux2014_x86_64, and Python 3.14 on win_amd64, requests-2.31.0-py3-none-any.whl needs charset-normalizer<4,>=2, and ${windows} cannot be installed there, being for another platform or Python: add a wheel for each of these.`,
  ]);
  // The remedy that one of these bundles has.
  expect(messages([...files, wheelFile('charset_normalizer-3.3.2-py3-none-any.whl')])).toEqual([]);
});

describe('on one target', () => {
  const targets = [{ python: '3.10', platform: 'win_amd64' }];
  const a = (version: string, fields = {}) => wheelFile(`a-${version}-py3-none-any.whl`, fields);
  const OWN = 'my_extension-1.0-py3-none-any.whl';
  const FOR = 'For Python 3.10 on win_amd64';

  it.each<[string, WheelFile[]]>([
    [`error DTX0401 ${FOR}, the extension needs my-extension, and there is no wheel of my-extension: add one.`, []],
    [`error DTX0401 ${FOR}, ${OWN} needs a>=1, and there is no wheel of a: add one.`, [own('a>=1')]],
    [
      `error DTX0401 ${FOR}, ${OWN} needs a from an address, where pip takes it from and not from its wheel: require it by name and version.`,
      [own('a @ https://me:secret@example.org/a.whl')],
    ],
    [
      `error DTX0403 ${FOR}, ${OWN} needs a>=2, and of that there is only a-1-py3-none-any.whl: add a wheel of a version that fits.`,
      [own('a>=2'), a('1')],
    ],
    [
      `error DTX0404 ${FOR}, ${OWN} needs a, and the Requires-Python of a-1-py3-none-any.whl excludes that Python: add a wheel of a version that takes it.`,
      [own('a'), a('1', { requiresPython: '>=3.11' })],
    ],
    [
      `error DTX0405 ${FOR}, ${OWN} needs a<2 and ${OWN} needs a>1, and no version of a suits all (there is a-1-py3-none-any.whl and a-2-py3-none-any.whl): choose versions that agree.`,
      [own('a<2', 'a>1'), a('1'), a('2')],
    ],
    // Told once, although the wheel is needed as well.
    [
      'error DTX0400 a-1-py3-none-any.whl cannot be installed: it is no zip with a METADATA in it. Build it or download it again.',
      [own('a'), { fileName: 'a-1-py3-none-any.whl', size: 1 }],
    ],
    [
      'warning DTX0407 a.whl cannot be installed: its name is none of a wheel. Leave it out.',
      [own(), { fileName: 'a.whl', size: 1 }],
    ],
    [
      'warning DTX0407 b-1-cp310-cp310-macosx_11_0_arm64.whl can be installed on none of the targets: leave out what is for others, or add the target.',
      [own(), wheelFile('b-1-cp310-cp310-macosx_11_0_arm64.whl')],
    ],
    [
      'info DTX0408 The extension does not need a-1-py3-none-any.whl: leave out what it does not import either.',
      [own(), a('1')],
    ],
  ])('%s', (message, files) => expect(messages(files, { targets })).toEqual([message]));
});

it('names the heaviest wheels where they are too heavy together', () => {
  const files = [1, 2, 3, 4, 5, 6].map((number) =>
    wheelFile(`p${number}-1-py3-none-any.whl`, { size: number * 1024 ** 2 }),
  );
  const all = [own(...files.map(({ fileName }) => fileName.slice(0, 2))), ...files];
  expect(messages(all, { sizeBudget: 25 * 1024 ** 2 })).toEqual([]);
  expect(messages(all, { sizeBudget: 20 * 1024 ** 2 })).toEqual([
    'warning DTX0409 The wheels have 21.00 MB, and there is room for 20.00 MB. The heaviest are p6-1-py3-none-any.whl (6.00 MB), p5-1-py3-none-any.whl (5.00 MB), p4-1-py3-none-any.whl (4.00 MB), p3-1-py3-none-any.whl (3.00 MB), p2-1-py3-none-any.whl (2.00 MB), and 2 more: leave out what can be spared.',
  ]);
});

it('says where it could not find out', () => {
  const target = { python: '3.10', platform: 'win_amd64' };
  const report = {
    targets: [{ target, verdict: 'undecided', wheels: [], shortcomings: [] }],
    unreadable: [],
    unfit: [],
    unneeded: [],
    sizes: [],
  } as const;
  expect(wheelDiagnostics(report, { file: FILE })).toMatchObject([{ code: 'DTX0406', severity: 'warning' }]);
});

it('has a code of its own for every rule', () => {
  const codes = Object.values(wheelRules).map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.filter((code) => !/^DTX040\d$/.test(code))).toEqual([]);
});
