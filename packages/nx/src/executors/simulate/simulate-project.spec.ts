import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '@extkit/devkit';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { simulatedFormat } from '../../testing/simulated-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import type { SimulateExecutorOptions } from './options.ts';
import { simulateProject } from './simulate-project.ts';

const OK: Observation = { type: 'status', time: 0, status: 'OK', ok: true };
const POINT: Observation = { type: 'metric', time: 0, key: 'depth', value: 4, dimensions: {} };
const RUN: Observation = { type: 'run', time: 0, iteration: 1 };
const PROBLEM: Observation = { type: 'problem', time: 0, code: 'unknown-metric', message: 'No such metric: dpeth.' };

const metrics = ['depth', 'age'].map((key) => ({ key, dimensions: [] }));

interface Simulation {
  readonly observations?: readonly Observation[];
  readonly waits?: boolean;
  readonly signal?: AbortSignal;
}

function simulate(
  options: SimulateExecutorOptions = {},
  { observations = [OK, POINT, RUN], waits = false, signal }: Simulation = {},
) {
  const manifest = JSON.stringify({ metrics, observations, waits });
  const workspaceRoot = temporaryFolder({ ...simulatedFormat, 'app/run.json': manifest });
  const session = recordedSession(signal);
  const project = { workspaceRoot, directory: join(workspaceRoot, 'app') };
  const report = simulateProject(project, { extensionFormat: '@acme/run', ...options }, session);
  return { workspaceRoot, session, report };
}

describe('simulateProject', () => {
  it('reports what came, and on the way how far it has got', async () => {
    const { report, session } = simulate();

    const { success, stdout, stderr } = await report;

    expect(success).toBe(true);
    expect(stdout).toMatch(/^1 run in 0 s, 1 point, 1 of 2 declared metrics \(50 %\)\n/);
    expect(stdout).toMatch(/\nPassed\n$/);
    expect(stderr).toBe('');
    expect(session.written.stderr).toMatch(/^0 s {2}OK\n1 run in 0 s/);
  });

  it.each([
    ['a status that is not well', [{ ...OK, status: 'ERROR_AUTH', ok: false }], {}],
    ['a problem', [OK, PROBLEM], {}],
    ['fewer metrics than are demanded', [OK, POINT], { minimumCoverage: 60 }],
  ])('fails for %s', async (_, observations: Observation[], options) => {
    const { success, stdout } = await simulate(options, { observations }).report;

    expect(success).toBe(false);
    expect(stdout).toContain('\nFailed\n');
  });

  it('passes where nothing else is asked for', async () => {
    const { report } = simulate({ statusOk: false, noProblems: false }, { observations: [PROBLEM] });

    await expect(report).resolves.toMatchObject({ success: true });
  });

  it('tells the format how to run it, with paths from the workspace root', async () => {
    const { report, workspaceRoot } = simulate({
      iterations: 3,
      interval: 0.5,
      python: '.venv/bin/python',
      configurationFile: 'app/other.json',
      snapshot: 'host.json',
      format: 'json',
    });

    const { logs } = JSON.parse((await report).stdout) as { logs: { messages: { items: { message: string }[] } } };
    expect(JSON.parse(logs.messages.items[0]?.message ?? '')).toEqual({
      iterations: 3,
      interval: 0.5,
      python: join(workspaceRoot, '.venv/bin/python'),
      configuration: join(workspaceRoot, 'app/other.json'),
      snapshot: join(workspaceRoot, 'host.json'),
    });
  });

  it('leaves an interpreter that is named only to the PATH', async () => {
    expect((await simulate({ python: 'python3.12' }).report).stdout).toContain('{"python":"python3.12"}');
  });

  it('reports for machines, into a file where it is asked to', async () => {
    const { report, workspaceRoot } = simulate({ format: 'junit', outputFile: 'reports/app.xml' });

    await expect(report).resolves.toEqual({
      success: true,
      stdout: '',
      stderr: 'The report is in reports/app.xml.\n',
    });
    expect(readFileSync(join(workspaceRoot, 'reports/app.xml'), 'utf8')).toContain('acme.run');
  });

  it('ends when it is interrupted, at once and with the report of what came', async () => {
    const interruption = new AbortController();
    const { report, session } = simulate({}, { waits: true, signal: interruption.signal });
    await expect.poll(() => session.written.stderr).toContain('1 run');

    interruption.abort();

    const { success, stdout } = await report;
    expect(success).toBe(true);
    expect(stdout).toMatch(/^1 run in 0 s, 1 point/);
  });

  it('draws the whole summary on a terminal where it is to be watched', async () => {
    const { session, ...project } = simulate();
    await project.report;
    const drawn: string[] = [];
    const stderr = { isTTY: true, columns: 80, rows: 24, write: (text: string) => drawn.push(text) };
    const options = { extensionFormat: '@acme/run', watch: true };
    const directory = join(project.workspaceRoot, 'app');

    await simulateProject({ workspaceRoot: project.workspaceRoot, directory }, options, { ...session, stderr });

    expect(drawn.join('')).toMatch(/depth +1 +4/);
    expect(drawn.at(-1)).toMatch(/A.*J$/);
  });

  it('refuses an extension whose format cannot be simulated', async () => {
    const workspaceRoot = temporaryFolder({ 'app/extension/extension.yaml': 'name: custom:app\n' });
    const project = { workspaceRoot, directory: join(workspaceRoot, 'app') };

    await expect(simulateProject(project, {}, recordedSession())).rejects.toThrow(
      'A Dynatrace extension cannot be simulated yet.',
    );
  });
});
