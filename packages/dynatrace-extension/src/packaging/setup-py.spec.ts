import { describe, expect, it } from 'vitest';
import { readSetupPy } from './setup-py.ts';

function read(text: string): unknown {
  const { version, requirements } = readSetupPy('/a/setup.py', text);
  const start = ({ range }: { range: { start: { line: number; column: number } } }) =>
    `${range.start.line}:${range.start.column}`;
  return [
    version && `${version.text} ${start(version)}`,
    requirements && `${requirements.names.join(' ')} ${start(requirements)}`,
  ];
}

describe('what a setup.py says', () => {
  it.each([
    [
      'arguments in lines',
      'setup(\n    version="1.2.3",  # ours\n    install_requires=["a>=1", \'B_c\',  # "d"\n    ],\n)',
      '1.2.3 2:14',
      'a b-c 3:5',
    ],
    [
      'arguments in one line',
      "setuptools.setup(name='a', version = '1.2', install_requires=['a[b]'])",
      '1.2 1:39',
      'a 1:45',
    ],
    ['line ends of Windows', 'setup(\r\n  version="1",\r\n  install_requires=[],\r\n)', '1 2:12', ' 3:3'],
    [
      'a version read from the manifest',
      'def find_version():\n    return open("x")\nsetup(version=find_version(), name="a")',
      undefined,
      undefined,
    ],
    ['a computed version', 'setup(version="1.0" + suffix, install_requires=["a"] + more())', undefined, 'a 1:31'],
    ['requirements from a file', 'setup(install_requires=open("r.txt").read().splitlines())', undefined, undefined],
    ['requirements from a comprehension', 'setup(install_requires=[x for x in y])', undefined, undefined],
    ['a variable of that name', 'version = "2.0"\nsetup(version=version)', undefined, undefined],
    ['a longer name', 'setup(python_version="3.10", min_version="2")', undefined, undefined],
    ['two calls', 'if a:\n  setup(version="1")\nelse:\n  setup(version="2")', undefined, undefined],
    ['no call', 'version="1"', undefined, undefined],
    ['nothing', '', undefined, undefined],
  ])('%s', (_, text, version, requirements) => {
    expect(read(text)).toEqual([version, requirements]);
  });

  it('takes a long file in its stride', () => {
    const call = 'setup(';
    for (const part of ['\t', '(', ',', '(\n', 'version="', 'install_requires=[', '#']) {
      expect(read(call + part.repeat(90_000 / part.length))).toEqual([undefined, undefined]);
    }
  });
});
