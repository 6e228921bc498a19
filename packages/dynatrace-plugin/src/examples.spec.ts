import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openExtension } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { verify } from './verify.ts';
import { format } from './format.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const directories = readdirSync(examples).filter((name) => existsSync(join(examples, name, 'plugin.json')));

describe.each(directories.map((name) => ({ name })))('the example $name', ({ name }) => {
  it('verifies without an error or a warning', async () => {
    const found = await verify(await openExtension(format, join(examples, name)));
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is simulated with a configuration of properties that it has', async () => {
    const readJson = async (file: string) => JSON.parse(await readFile(join(examples, name, file), 'utf8')) as unknown;
    const { properties = [] } = (await readJson('plugin.json')) as Manifest;
    const file = existsSync(join(examples, name, 'properties.json')) ? await readJson('properties.json') : {};
    expect(Object.keys(file as object)).toEqual(properties.map(({ key }) => key));
  });
});

it('there are examples of every kind of plugin', () => {
  expect(directories).toEqual(['demo-activegate-plugin', 'demo-jmx-plugin', 'demo-oneagent-plugin']);
});

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) process.stderr.write('python3 is not installed: the tests of the Python examples are not run\n');

describe.skipIf(!python)('the Python examples', () => {
  const tested = directories.filter((name) => existsSync(join(examples, name, 'tests')));

  it.each(tested)('%s passes its own tests', (name) => {
    execFileSync('python3', ['-B', '-m', 'unittest'], { cwd: join(examples, name), stdio: 'pipe' });
  });
});

interface Manifest {
  readonly properties?: readonly { readonly key: string }[];
}
