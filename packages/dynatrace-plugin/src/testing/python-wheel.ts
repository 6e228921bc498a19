import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeZip } from '@extkit/devkit/archive';

export const hasPip = spawnSync('python3', ['-m', 'pip', '--version']).status === 0;
if (!hasPip) process.stderr.write('python3 with pip is not installed: what it would install is not tested\n');

/**
 * Writes a wheel of a package that has a module of its name, and a program for the command line.
 *
 * @param requires such as `other>=1`
 * @param files further ones: path in the wheel -> content
 */
export async function writeWheel(
  folder: string,
  name: string,
  version: string,
  { requires = [], files = {} }: { requires?: readonly string[]; files?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const info = `${name}-${version}.dist-info`;
  const contents: Readonly<Record<string, string>> = {
    [`${name}/__init__.py`]: `version = '${version}'\n\ndef main():\n    print(version)\n`,
    ...files,
    [`${info}/METADATA`]: [
      'Metadata-Version: 2.1',
      `Name: ${name}`,
      `Version: ${version}`,
      ...requires.map((requirement) => `Requires-Dist: ${requirement}`),
      '',
    ].join('\n'),
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/entry_points.txt`]: `[console_scripts]\n${name} = ${name}:main\n`,
  };
  const paths = [...Object.keys(contents), `${info}/RECORD`];
  const record = paths.map((path) => `${path},,\n`).join('');
  const entries = Object.entries({ ...contents, [`${info}/RECORD`]: record });
  const path = join(folder, `${name}-${version}-py3-none-any.whl`);
  await writeZip(
    path,
    entries.map(([entryPath, content]) => ({ path: entryPath, content })),
  );
  return path;
}
