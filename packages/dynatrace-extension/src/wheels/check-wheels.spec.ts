import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { wheelFile } from '../testing/wheel-file.ts';
import { checkWheels } from './check-wheels.ts';
import type { WheelFile } from './wheel-file.ts';

const LINUX = { python: '3.10', platform: 'manylinux2014_x86_64' };
const WINDOWS = { python: '3.10', platform: 'win_amd64' };

function own(...requires: string[]): WheelFile {
  return wheelFile('my_extension-1.0-py3-none-any.whl', { requires });
}

function check(...files: readonly WheelFile[]) {
  return checkWheels(files, { root: 'my-extension', targets: [LINUX] });
}

/** Of the only target: the verdict, or what is short as `kind project: demand by wheel | found`. */
function verdict(...files: readonly WheelFile[]): string[] | undefined {
  const [report] = check(...files).targets;
  if (report?.verdict !== 'incomplete') return report && [report.verdict];
  return report.shortcomings.map(({ kind, project, demands, found }) => {
    const needs = demands.map(({ requirement, by = 'nobody' }) => `${requirement} by ${by.split('-')[0] ?? ''}`);
    return `${kind} ${project}: ${needs.join(', ')} | ${found.join(', ')}`;
  });
}

describe('a bundle is complete', () => {
  it.each<[string, WheelFile[]]>([
    ['where nothing is needed', [own()]],
    [
      'where all is there, needed directly or not',
      [
        own('a'),
        wheelFile('A-1.0-py3-none-any.whl', { requires: ['B.c>=2'] }),
        wheelFile('b_c-2.1-cp310-cp310-manylinux2014_x86_64.whl'),
      ],
    ],
    ['where what is not there is for another platform', [own('a; sys_platform == "win32"')]],
    [
      'where what is not there is for an extra that nobody wants',
      [own('a'), wheelFile('a-1-py3-none-any.whl', { extras: ['x'], requires: ['b; extra == "x"'] })],
    ],
    ['where projects need each other', [own('a'), wheelFile('a-1-py3-none-any.whl', { requires: ['my-extension'] })]],
    [
      'where an older version has what the newest lacks',
      [own('a'), wheelFile('a-2-py3-none-any.whl', { requires: ['b'] }), wheelFile('a-1-py3-none-any.whl')],
    ],
    ['where a pre-release is all there is', [own('a>=1'), wheelFile('a-2.0b1-py3-none-any.whl')]],
    [
      'where Requires-Python makes no sense, for pip ignores it',
      [own('a'), wheelFile('a-1-py3-none-any.whl', { requiresPython: 'three' })],
    ],
  ])('%s', (_, files) => expect(verdict(...files)).toEqual(['complete']));
});

describe('a bundle is not complete', () => {
  it('without the wheel of the extension itself', () => {
    expect(verdict(wheelFile('a-1-py3-none-any.whl'))).toEqual(['missing my-extension: my-extension by nobody | ']);
  });

  it('without a wheel that is needed', () => {
    expect(verdict(own('a>=1', 'b'), wheelFile('b-1-py3-none-any.whl', { requires: ['a <2'] }))).toEqual([
      'missing a: a>=1 by my_extension, a<2 by b | ',
    ]);
  });

  it('where an extra that is wanted needs more', () => {
    const wheel = wheelFile('a-1-py3-none-any.whl', {
      extras: ['x', 'y'],
      requires: ['a[Y]; extra == "x"', 'b; extra == "y"'],
    });
    expect(verdict(own('a[x]'), wheel)).toEqual(['missing b: b by a | ']);
  });

  it('with wheels for others only', () => {
    const windows = 'a-1-cp310-cp310-win_amd64.whl';
    const newer = 'a-1-cp314-cp314-manylinux2014_x86_64.whl';
    expect(verdict(own('a'), wheelFile(windows), wheelFile(newer))).toEqual([
      `tags a: a by my_extension | ${windows}, ${newer}`,
    ]);
  });

  it('with other versions only', () => {
    expect(verdict(own('a<2'), wheelFile('a-2-py3-none-any.whl'))).toEqual([
      'version a: a<2 by my_extension | a-2-py3-none-any.whl',
    ]);
  });

  it('where Requires-Python excludes the target', () => {
    expect(verdict(own('a'), wheelFile('a-1-py3-none-any.whl', { requiresPython: '>=3.11' }))).toEqual([
      'python a: a by my_extension | a-1-py3-none-any.whl',
    ]);
  });

  it('where no version suits all, and says who is involved', () => {
    const b = wheelFile('b-1-py3-none-any.whl', { requires: ['a!=9', 'a<2'] });
    const a = ['1', '2'].map((version) => wheelFile(`a-${version}-py3-none-any.whl`));
    expect(verdict(own('a>=2', 'b', 'a'), b, ...a)).toEqual([
      'conflict a: a>=2 by my_extension, a<2 by b | a-1-py3-none-any.whl, a-2-py3-none-any.whl',
    ]);
  });

  it('where a requirement has an address, for pip takes it from there', () => {
    expect(verdict(own('a @ https://me:secret@example.org/a.whl'), wheelFile('a-1-py3-none-any.whl'))).toEqual([
      'address a: a by my_extension | a-1-py3-none-any.whl',
    ]);
  });

  it('with a wheel that pip cannot read', () => {
    const broken = { fileName: 'a-1-py3-none-any.whl', size: 1 };
    expect(verdict(own('a'), broken)).toEqual(['unreadable a: a by my_extension | a-1-py3-none-any.whl']);
  });

  it('for all of its reasons at once, each told once', () => {
    const files = [
      own('a', 'b', 'c<1'),
      wheelFile('b-1-py3-none-any.whl', { requires: ['d', 'c'] }),
      wheelFile('c-1-py3-none-any.whl'),
    ];
    expect(verdict(...files)).toEqual([
      'missing a: a by my_extension | ',
      'version c: c<1 by my_extension | c-1-py3-none-any.whl',
      'missing d: d by b | ',
    ]);
  });

  it('names what is missing whatever is chosen, not what one of the choices lacks', () => {
    const choices = [wheelFile('a-2-py3-none-any.whl', { requires: ['x'] }), wheelFile('a-1-py3-none-any.whl')];
    const files = [own('a', 'b'), ...choices, wheelFile('b-1-py3-none-any.whl', { requires: ['y'] })];
    expect(verdict(...files)).toEqual(['missing y: y by b | ']);
  });
});

describe('what is installed', () => {
  it('is the highest version with the best tag', () => {
    const files = [
      'a-1-cp310-cp310-manylinux2014_x86_64.whl',
      'a-2-1-py3-none-any.whl',
      'a-2-2-py3-none-any.whl',
      'a-2-cp38-abi3-manylinux2014_x86_64.whl',
      'a-3.0b1-py3-none-any.whl',
    ];
    expect(check(own('a'), ...files.map((name) => wheelFile(name))).targets[0]?.wheels).toEqual([
      'a-2-cp38-abi3-manylinux2014_x86_64.whl',
      'my_extension-1.0-py3-none-any.whl',
    ]);
  });

  it('is a pre-release where one is asked for', () => {
    const files = [own('a>=1.0b1'), wheelFile('a-1.0-py3-none-any.whl'), wheelFile('a-2.0b1-py3-none-any.whl')];
    expect(check(...files).targets[0]?.wheels).toContain('a-2.0b1-py3-none-any.whl');
  });
});

describe('what is left over', () => {
  it('fits none of the targets, or is needed on none', () => {
    const report = check(
      own('a'),
      ...[
        'a-2-py3-none-any.whl',
        'a-1-py3-none-any.whl',
        'b-1-py3-none-any.whl',
        'b-1-cp310-cp310-macosx_11_0_arm64.whl',
      ].map((name) => wheelFile(name)),
    );
    expect(report.unfit).toEqual(['b-1-cp310-cp310-macosx_11_0_arm64.whl']);
    expect(report.unneeded).toEqual(['a-1-py3-none-any.whl', 'b-1-py3-none-any.whl']);
  });

  it('is not what one of the targets needs', () => {
    const files = [
      own('a'),
      wheelFile('a-1-cp310-cp310-win_amd64.whl'),
      wheelFile('a-1-cp310-cp310-manylinux1_x86_64.whl'),
    ];
    const report = checkWheels(files, { root: 'My.Extension', targets: [LINUX, WINDOWS] });
    expect(report).toMatchObject({
      unfit: [],
      unneeded: [],
      targets: [{ verdict: 'complete' }, { verdict: 'complete' }],
    });
  });

  it('is not known without the extension itself', () => {
    expect(check(wheelFile('a-1-py3-none-any.whl'))).toMatchObject({ unfit: [], unneeded: [] });
  });
});

describe('a wheel that pip cannot read', () => {
  it.each<[string, WheelFile]>([
    ['its name is none of a wheel', { fileName: 'a.whl', metadata: '', size: 1 }],
    ['it is no zip with a METADATA in it', { fileName: 'a-1-py3-none-any.whl', size: 1 }],
    [
      'its METADATA says that it is b 1',
      { fileName: 'a-1-py3-none-any.whl', metadata: 'Name: b\nVersion: 1\n', size: 1 },
    ],
    [
      'its METADATA says that it is a 2',
      { fileName: 'a-1-py3-none-any.whl', metadata: 'Name: a\nVersion: 2\n', size: 1 },
    ],
    [
      'its METADATA says that it is no name without a version',
      { fileName: 'a-1-py3-none-any.whl', metadata: '', size: 1 },
    ],
    [
      "Requires-Dist 'b>dev' in its METADATA is no requirement",
      wheelFile('a-1-py3-none-any.whl', { requires: ['b>dev; os_name'] }),
    ],
  ])('%s', (reason, file) => {
    expect(check(own(), file).unreadable).toMatchObject([{ fileName: file.fileName, reason }]);
  });
});

it('gives the same whatever the order of the wheels', () => {
  const files = [
    own('a', 'b<1'),
    ...['a-1-py3-none-any.whl', 'b-2-py3-none-any.whl', 'c-1-py3-none-any.whl'].map((name) => wheelFile(name)),
  ];
  expect(checkWheels(files.toReversed(), { root: 'my-extension' })).toEqual(
    checkWheels(files, { root: 'my-extension' }),
  );
});

it('refuses targets that make no sense', () => {
  expect(() =>
    checkWheels([own()], { root: 'my-extension', targets: [{ python: '3', platform: 'win_amd64' }] }),
  ).toThrow(UserError);
  expect(() =>
    checkWheels([own()], { root: 'my-extension', targets: [{ python: '3.10', platform: 'amiga' }] }),
  ).toThrow(UserError);
});
