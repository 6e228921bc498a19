import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInstalled, startServer, unusedPort } from '@extkit/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ScratchWorkspace } from './scratch-workspace.ts';

const TOKEN = 'dt0c01.E2E.SESAME';
const python = isInstalled('python3', '--version');

/** The tests tell one story and run in order: a user makes a plugin, runs it and uploads it. */
describe('a user who makes a Dynatrace plugin', () => {
  let workspace: ScratchWorkspace;
  let demoApp: ChildProcess | undefined;
  let port: number;

  beforeAll(async () => {
    workspace = await ScratchWorkspace.create(inject('registry'));
  });

  afterAll(async () => {
    await stop(demoApp);
    await workspace.remove();
  });

  test('adds Extkit and generates a plugin, naming nothing but its template', async () => {
    expect(await workspace.nx('add', '@extkit/nx')).toSucceed();
    const template = '--template=activegate-plugin';
    expect(await workspace.nx('generate', '@extkit/nx:extension', 'plugins/coffee-machine', template)).toSucceed();
    expect(await workspace.nx('show', 'project', 'coffee-machine', '--json')).toSucceed();
  });

  test('verifies and builds it without a finding, and has the second build read from the cache', async () => {
    const built = await workspace.nx('build', 'coffee-machine', '--outputStyle=static');
    expect(built).toSucceed();
    expect(built.output).toContain('No problems found');
    expect(built.output).toMatch(
      /plugins\/coffee-machine\/dist\/custom\.remote\.python\.coffee_machine\.zip\n\d+ bytes/,
    );
    expect(built.output).not.toMatch(/[Ss]ign/);

    const again = await workspace.nx('build', 'coffee-machine', '--outputStyle=static');
    expect(again).toSucceed();
    expect(again.output).toContain('from the cache instead of running the command for 2 out of 2 tasks');
  });

  test('is told about an option that nobody knows', async () => {
    const built = await workspace.nx('build', 'coffee-machine', '--deploymentDr=x', '--outputStyle=static');
    expect(built.exitCode).not.toBe(0);
    expect(built.output).toContain('There is no option "deploymentDr": did you mean "deploymentDir"?');
  });

  test.runIf(python)('runs the demo application, and simulates the plugin against it', async () => {
    port = await unusedPort();
    demoApp = workspace.startNx('demo-app', 'coffee-machine', `--port=${port}`, '--auth');
    await expect.poll(() => answers(port), { timeout: 30_000, interval: 200 }).toBe(true);

    const report = await simulate();
    expect(report).toMatchObject({
      runs: 2,
      coverage: { percent: 100 },
      statuses: { endedOk: true },
      verdict: { passed: true, reasons: [] },
    });
  });

  test.runIf(python)('stops the application, and the simulation fails', async () => {
    await stop(demoApp);
    expect(await answers(port)).toBe(false);
    expect(await simulate()).toMatchObject({
      statuses: { unwell: { status: 'ERROR_CONFIG' } },
      verdict: { passed: false },
    });
  });

  test('uploads it', async () => {
    const seen: string[] = [];
    const url = await startServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      request.resume().once('end', () => response.writeHead(201).end('{"id": "custom.remote.python.coffee_machine"}'));
    });

    const { exitCode, output } = await upload(url);

    expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.not.stringContaining(TOKEN) as string });
    expect(output).toContain(`/api/config/v1/plugins has taken custom.remote.python.coffee_machine.`);
    expect(seen).toEqual([`POST /api/config/v1/plugins Api-Token ${TOKEN}`]);
  });

  test('is told which version is there, and what to do, where the environment refuses it', async () => {
    const conflict = '{"error": {"code": 400, "message": "VALIDATION_ERROR_VERSION_CONFLICT"}}';
    const url = await startServer((request, response) => {
      const isUpload = request.method === 'POST';
      request.resume().once('end', () => {
        response.writeHead(isUpload ? 400 : 200).end(isUpload ? conflict : '{"version": "7.5"}');
      });
    });

    const { exitCode, output } = await upload(url);

    expect(exitCode).not.toBe(0);
    expect(output).toContain('VALIDATION_ERROR_VERSION_CONFLICT');
    expect(output).toContain('raise "version" in plugin.json above 7.5, then build and upload again.');
    expect(output).not.toContain(TOKEN);
  });

  /** Two runs; gives the report. The command succeeds where the report says so. */
  async function simulate(): Promise<{ verdict: { passed: boolean } }> {
    const configuration = { url: `http://localhost:${port}`, user: 'ruxit', password: 'ruxit' };
    await workspace.write('configuration.json', JSON.stringify(configuration));
    const { exitCode, output } = await workspace.nx(
      'simulate',
      'coffee-machine',
      '--iterations=2',
      '--interval=0.2',
      '--configurationFile=configuration.json',
      '--format=json',
      '--outputFile=report.json',
    );
    const report = JSON.parse(await readFile(join(workspace.root, 'report.json'), 'utf8')) as Awaited<
      ReturnType<typeof simulate>
    >;
    expect({ passed: exitCode === 0, output }).toEqual({ passed: report.verdict.passed, output });
    return report;
  }

  async function upload(url: string) {
    await workspace.write('plugins/coffee-machine/plugin_upload.token', `${TOKEN}\n`);
    const tokenFile = '--tokenFile=plugins/coffee-machine/plugin_upload.token';
    return workspace.nx('upload', 'coffee-machine', `--url=${url}`, tokenFile, '--outputStyle=static');
  }
});

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

/** As Ctrl-C does. */
async function stop(process: ChildProcess | undefined): Promise<void> {
  if (process?.exitCode !== null || process.signalCode !== null) return;
  const exited = once(process, 'exit');
  process.kill('SIGINT');
  await exited;
}
