import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createCertificates } from '@extkit/dynatrace-extension';
import { ScratchWorkspace, type CommandResult } from './scratch-workspace.ts';

/** The tests tell one story and run in order: a user adds the plugin to a workspace and works with it. */
describe('a user of another workspace', () => {
  let workspace: ScratchWorkspace;
  const keyFolder = () => join(workspace.root, '.keys');

  beforeAll(async () => {
    workspace = await ScratchWorkspace.create(inject('registry'));
  });

  afterAll(() => workspace.remove());

  test('adds the plugin', async () => {
    expect(await workspace.nx('add', '@extkit/nx')).toSucceed();
    expect(await readJson('nx.json')).toMatchObject({ plugins: ['@extkit/nx'] });
    expect(await readJson('package.json')).toMatchObject({
      devDependencies: { '@extkit/nx': expect.stringMatching(/\d/) as string },
    });
  });

  test('adds it a second time without any change', async () => {
    const before = await readFile(join(workspace.root, 'nx.json'), 'utf8');
    expect(await workspace.nx('generate', '@extkit/nx:init')).toSucceed();
    expect(await readFile(join(workspace.root, 'nx.json'), 'utf8')).toBe(before);
  });

  test.each(['python', 'prometheus', 'snmp'])('generates a %s extension', async (template) => {
    const generated = await workspace.nx(
      'generate',
      '@extkit/nx:extension',
      `extensions/my-${template}`,
      `--template=${template}`,
    );
    expect(generated).toSucceed();
    expect(generated.output).toContain(`CREATE extensions/my-${template}/extension/extension.yaml`);
  });

  test('generates one again without destroying what was written since', async () => {
    const readme = join(workspace.root, 'extensions/my-snmp/README.md');
    await writeFile(readme, 'my own words\n');
    expect(await workspace.nx('generate', '@extkit/nx:ext', 'extensions/my-snmp', '--template=snmp')).toSucceed();
    expect(await readFile(readme, 'utf8')).toBe('my own words\n');
  });

  test('verifies all of them without an error or a warning', async () => {
    const verified = await workspace.nx('run-many', '-t', 'verify', '--outputStyle=static');
    expect(verified).toSucceed();
    expect(verified.output).not.toMatch(/ (error|warning) {2}/);
  });

  test('builds them, unsigned for want of a key, and is told how to get one', async () => {
    const built = await workspace.nx('run-many', '-t', 'build', '--outputStyle=static');
    expect(built).toSucceed();
    expect(built.output).toContain('EXTKIT_SIGNING_KEY');
    expect(await dist('my-snmp')).toEqual(['extension.zip']);
  });

  test('has the second build read from the cache', async () => {
    const built = await workspace.nx('run-many', '-t', 'build', '--outputStyle=static');
    expect(built).toSucceed();
    expect(cachedTasks(built)).toBe(6);
  });

  test('touches one file of one extension, and only that one is built', async () => {
    const manifest = join(workspace.root, 'extensions/my-prometheus/extension/extension.yaml');
    await writeFile(manifest, `${await readFile(manifest, 'utf8')}# touched\n`);
    const built = await workspace.nx('run-many', '-t', 'build', '--outputStyle=static');
    expect(built).toSucceed();
    expect(cachedTasks(built)).toBe(4);
    expect(built.output).not.toMatch(/my-prometheus:build\s+\[(local|existing)/);
  });

  test('gets signed bundles with a key, and others with another key', async () => {
    const signed: string[] = [];
    for (const name of ['first', 'second']) {
      workspace.setEnvironment('EXTKIT_SIGNING_KEY', await writeKey(name));
      const built = await workspace.nx('run-many', '-t', 'build', '--outputStyle=static');
      expect(built).toSucceed();
      // Every build ran anew, while what the key does not change was verified already.
      expect(cachedTasks(built)).toBe(3);
      expect(await dist('my-snmp')).toEqual(['custom_my-snmp-0.1.0.zip']);
      signed.push(await readFile(join(workspace.root, 'extensions/my-snmp/dist/custom_my-snmp-0.1.0.zip'), 'base64'));
    }
    expect(signed[0]).not.toBe(signed[1]);
  });

  test('takes a key that is not there for an error, and serves no unsigned bundle from the cache instead', async () => {
    workspace.setEnvironment('EXTKIT_SIGNING_KEY', join(keyFolder(), 'misspelt.pem'));
    const built = await workspace.nx('build', 'my-snmp', '--outputStyle=static');
    expect(built.exitCode).not.toBe(0);
    expect(built.output).toContain('misspelt.pem does not exist');
  });

  test('has the bundles of the first key served from the cache when it comes back', async () => {
    workspace.setEnvironment('EXTKIT_SIGNING_KEY', join(keyFolder(), 'first.pem'));
    const built = await workspace.nx('run-many', '-t', 'build', '--outputStyle=static');
    expect(built).toSucceed();
    expect(cachedTasks(built)).toBe(6);
  });

  test('builds anew for a wheel, though git ignores it', async () => {
    await workspace.write('extensions/my-python/extension/lib/my_python-0.1.0-py3-none-any.whl', 'a wheel');
    const built = await workspace.nx('build', 'my-python', '--outputStyle=static');
    expect(built).toSucceed();
    expect(cachedTasks(built)).toBe(0);
  });

  test('finds nothing of the key in what Nx keeps', async () => {
    const key = await readFile(join(keyFolder(), 'first.pem'), 'utf8');
    const secretLine = key.split('PRIVATE KEY-----')[1]?.trim().split('\n')[3] ?? '';
    expect(secretLine).toHaveLength(64);
    const { output } = await workspace.run('grep', ['-rlF', '--binary-files=text', '-e', secretLine, '.nx']);
    expect(output).toBe('');
  });

  test.each([
    ['extensions/my-python/extension/extension.yaml', true],
    ['extensions/my-python/extension/activationSchema.json', true],
    ['extensions/my-python/my_python/__init__.py', true],
    ['extensions/my-python/README.md', true],
    ['extensions/my-python/dist/extension.zip', false],
    ['extensions/my-snmp/extension/extension.yaml', false],
  ])('sees whether %s is an input of a build: %s', async (file, isInput) => {
    const { exitCode } = await workspace.nx('show', 'target', 'inputs', 'my-python:build', '--check', file);
    expect(exitCode === 0).toBe(isInput);
  });

  test('builds them all in one process', async () => {
    const built = await workspace.nx(
      'run-many',
      '-t',
      'verify',
      'build',
      '--batch',
      '--skip-nx-cache',
      '--outputStyle=static',
    );
    expect(built).toSucceed();
    expect(await dist('my-python')).toEqual(['custom_my-python-0.1.0.zip']);
  });

  test('gets findings as SARIF on standard output', async () => {
    await mkdir(join(workspace.root, 'extensions/broken/extension'), { recursive: true });
    await writeFile(
      join(workspace.root, 'extensions/broken/extension/extension.yaml'),
      'name: custom:broken\nversion: "1.0.0"\nminDynatraceVersion: "1.285"\nauthor:\n  name: Me\nprometeus: []\n',
    );
    const verified = await workspace.nx('verify', 'broken', '--format=sarif', '--outputStyle=static');
    expect(verified.exitCode).not.toBe(0);
    expect(verified.stdout).toContain('"2.1.0"');
    expect(verified.stdout).toContain('extensions/broken/extension/extension.yaml');
  });

  test('gets one located diagnostic for a typo, a failed run, and no artifact', async () => {
    const built = await workspace.nx('build', 'broken', '--outputStyle=static');
    expect(built.exitCode).not.toBe(0);
    expect(built.output).toContain('extensions/broken/extension/extension.yaml:6:1');
    expect(built.output).toContain("did you mean 'prometheus'?");
    expect(built.output).not.toMatch(/^\s+at .+:\d+:\d+/m);
    await expect(readdir(join(workspace.root, 'extensions/broken/dist'))).rejects.toThrow('ENOENT');
  });

  async function readJson(path: string): Promise<unknown> {
    return JSON.parse(await readFile(join(workspace.root, path), 'utf8'));
  }

  const dist = (project: string) => readdir(join(workspace.root, 'extensions', project, 'dist'));

  async function writeKey(name: string): Promise<string> {
    const { developerPem } = await createCertificates({ keyBits: 2048 });
    await mkdir(keyFolder(), { recursive: true });
    const file = join(keyFolder(), `${name}.pem`);
    await writeFile(file, developerPem.reveal(), { mode: 0o600 });
    return file;
  }
});

/** How many tasks Nx says it took from its cache. */
function cachedTasks({ output }: CommandResult): number {
  return Number(
    /read the output from the cache instead of running the command for (\d+) out of \d+ tasks/.exec(output)?.[1] ?? 0,
  );
}
