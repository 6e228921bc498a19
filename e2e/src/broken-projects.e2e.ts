import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '@extkit/testing';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { PASSPHRASE } from './broken-keys.ts';
import { buildOptions, VALID_FILES } from './broken-project.ts';
import { brokenProjects, directoryOf, writeBrokenProjects } from './broken-projects.ts';
import { ScratchWorkspace, type CommandResult } from './scratch-workspace.ts';

const ERROR = /^(?:\S.*:\d+:\d+ {2}error {2}|error: ).*$/gm;
/** What only a bug shows. */
const STACK_TRACE = /^\s+at .+|UnhandledPromiseRejection|node:internal/m;

let workspace: ScratchWorkspace;

beforeAll(async () => {
  workspace = await ScratchWorkspace.create(inject('registry'));
  expect(await workspace.nx('add', '@extkit/nx')).toSucceed();
  writeFiles(join(workspace.root, 'healthy'), VALID_FILES);
  writeFiles(join(workspace.root, 'large'), {
    ...VALID_FILES,
    ...buildOptions({ sizeLimit: false }),
    'extension/noise.bin': randomBytes(100_000_000),
  });
  await writeBrokenProjects(workspace.root);
  await workspace.handOver();
});

afterAll(() => workspace.remove());

/** In one process, for that is quicker, and there one could harm the others most easily. */
describe('broken projects', () => {
  let built: CommandResult;
  let said: ReadonlyMap<string, string>;
  let written: readonly string[];

  beforeAll(async () => {
    built = await nx('run-many', '-t', 'build', '--exclude=large', '--batch', '--nxBail=false');
    said = outputByProject(built);
    written = await bundlesAndLitter();
  });

  test('fail, all of them, and take no other project with them', () => {
    expect(built.exitCode).not.toBe(0);
    expect(failedProjects(built).sort()).toEqual(brokenProjects.map(({ kind }) => kind).sort());
  });

  test('leave neither a bundle nor litter', () => {
    expect(written).toEqual(['healthy/dist/extension.zip']);
  });

  test('show no stack trace', () => {
    expect(built.output).not.toMatch(STACK_TRACE);
  });

  test.each(brokenProjects)('tell of $kind', (project) => {
    const [error, ...others] = said.get(project.kind)?.match(ERROR) ?? [];
    expect(others).toEqual([]);
    expect(error).toContain(
      project.place === undefined ? 'error: ' : `${directoryOf(project)}/${project.place}  error`,
    );
    for (const words of project.says) expect(error).toContain(words);
  });
});

describe('a build whose environment is broken', () => {
  const encrypted = 'keys/encrypted.pem';

  test.each([
    ['a key that is missing', { KEY: 'keys/none.pem' }, 'none.pem does not exist: give the path'],
    ['PEM text that lost its end', { KEY: '-----BEGIN PRIVATE KEY-----\nMIIE' }, 'with its line breaks kept'],
    ['a wrong passphrase', { KEY: encrypted, KEY_PASSPHRASE: 'oops' }, 'check the passphrase in EXTKIT_SIGNING_KEY_'],
    [
      'a certificate of another key',
      { KEY: 'keys/foreign.pem', CERTIFICATE: 'keys/certificate.pem' },
      'that were made together',
    ],
  ])('tells of %s', async (_, environment, advice) => {
    const built = await withSigning(environment, () => nx('build', 'healthy'));
    expect(built.exitCode).not.toBe(0);
    expect(built.output.match(ERROR)).toEqual([expect.stringContaining(advice)]);
    expect(built.output).not.toMatch(STACK_TRACE);
  });

  test('shows a passphrase nowhere, and none is kept', async () => {
    const environment = { KEY: encrypted, KEY_PASSPHRASE: PASSPHRASE };
    const built = await withSigning(environment, () => nx('build', 'healthy', '--verbose'));
    expect(built).toSucceed();
    expect(built.output).not.toContain(PASSPHRASE);
    const { output } = await workspace.run('grep', ['-rlF', '--binary-files=text', PASSPHRASE, '.nx', 'healthy']);
    expect(output).toBe('');
  });
});

describe('a mistake in nx.json', () => {
  const setOptions = (options: object) =>
    workspace.write('nx.json', JSON.stringify({ analytics: false, plugins: [{ plugin: '@extkit/nx', options }] }));

  afterAll(() => setOptions({}));

  test.each([
    ['an option that does not exist', { output: 'dist' }, 'it has no option "output", only verifyTargetName'],
    ['an option of another type', { exclude: '*.md' }, 'exclude must be a list of strings'],
    ['a format that is not installed', { formats: ['@acme/format'] }, 'install it, or remove it from "formats"'],
  ])('is told of: %s', async (_, options, advice) => {
    await setOptions(options);
    const built = await nx('build', 'healthy');
    expect(built.exitCode).not.toBe(0);
    expect(built.output).toContain(advice);
    expect(built.output).not.toMatch(STACK_TRACE);
  });
});

describe('a mistake on the command line', () => {
  test.each([
    ['a report of an unknown kind', ['verify', '--format=xml'], "'xml' should be one of pretty,json,sarif,github"],
    ['an option that does not exist', ['verify', '--fromat=json'], "'fromat' is not found in schema"],
    ['a report where a folder is', ['verify', '--outputFile=healthy'], 'cannot be written to'],
    ['a limit that is no number', ['build', '--sizeLimit=much'], "Property 'sizeLimit' does not match the schema"],
  ])('is told of: %s', async (_, [target = '', ...options], complaint) => {
    const run = await nx(target, 'healthy', ...options);
    expect(run.exitCode).not.toBe(0);
    expect(run.output).toContain(complaint);
    expect(run.output).not.toMatch(STACK_TRACE);
  });
});

describe('a build that is interrupted', () => {
  const dist = async () => readdir(join(workspace.root, 'large/dist')).catch(() => []);

  test.each([
    ['Ctrl+C in a terminal, which all processes get', 'SIGINT', 'group'],
    ['the end of a job, which Nx alone is told of', 'SIGTERM', 'leader'],
  ] as const)('by %s, leaves nothing', async (_, signal, addressee) => {
    const child = workspace.startNx('build', 'large');
    const exited = once(child, 'exit');
    const { pid = NaN } = child;
    await vi.waitFor(async () => expect(await dist()).not.toEqual([]), { timeout: 60_000, interval: 10 });
    process.kill(addressee === 'group' ? -pid : pid, signal);
    await vi.waitFor(() => expect(() => process.kill(-pid, 0)).toThrow('ESRCH'), { timeout: 60_000 });
    expect(await dist()).toEqual([]);
    expect(await exited).not.toEqual([0, null]);
  });
});

const nx = (...args: string[]) => workspace.nx(...args, '--outputStyle=static');

/** Runs the action with these `EXTKIT_SIGNING_` variables set. An empty one counts as none. */
async function withSigning<T>(variables: Readonly<Record<string, string>>, action: () => Promise<T>): Promise<T> {
  const set = (name: string, value: string) => workspace.setEnvironment(`EXTKIT_SIGNING_${name}`, value);
  for (const [name, value] of Object.entries(variables)) set(name, value);
  try {
    return await action();
  } finally {
    for (const name of Object.keys(variables)) set(name, '');
  }
}

/** What the tasks of each project have printed. */
function outputByProject({ stdout }: CommandResult): ReadonlyMap<string, string> {
  const [, ...sections] = stdout.split(/^> nx run /m);
  const byProject = new Map<string, string>();
  for (const section of sections) {
    const project = section.slice(0, section.search(/:(?:verify|build)/));
    byProject.set(project, (byProject.get(project) ?? '') + section);
  }
  return byProject;
}

function failedProjects({ output }: CommandResult): string[] {
  const list = output.slice(output.indexOf('Failed tasks:'));
  return [...list.matchAll(/^- (.+):(?:verify|build)$/gm)].map(([, project = '']) => project);
}

async function bundlesAndLitter(): Promise<string[]> {
  const { stdout } = await workspace.run('find', ['healthy', 'broken', '-type', 'f', '-regex', '.*\\.\\(zip\\|tmp\\)']);
  return stdout.split('\n').filter((path) => path !== '');
}
