import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Observation, SimulateOptions } from '@extkit/devkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { demoApp } from './demo-app/program.ts';
import { declarations } from './simulate/declarations.ts';
import { simulate } from './simulate/simulate.ts';

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) process.stderr.write('python3 is not installed: the examples are not simulated\n');

describe.skipIf(!python)('the examples, simulated against the demo application that asks for a user', () => {
  it('the ActiveGate plugin reports groups, devices and all its metrics', async () => {
    const { port } = await runDemoApp();
    const configuration = await changed('demo-activegate-plugin', 'properties.json', [[/8769/, port]]);
    const { observations, declared } = await simulated('demo-activegate-plugin', { configuration });
    expect(problems(observations)).toEqual([]);
    expect(keys(observations)).toEqual(declared);
    const entities = observations.flatMap((seen) => (seen.type === 'entity' ? [seen.entity.name] : []));
    expect(new Set(entities)).toEqual(new Set(['My Group 01', 'My Device 01', 'My Device 02']));
    expect(statuses(observations).at(-1)).toBe('OK');
  });

  it('the OneAgent plugin finds the process, asks it at its port, and reports all its metrics', async () => {
    const { port } = await runDemoApp();
    const snapshot = await changed('demo-oneagent-plugin', 'simulator_snapshot.json', [[/8769/, port]]);
    const { observations, declared } = await simulated('demo-oneagent-plugin', { snapshot });
    expect(problems(observations)).toEqual([]);
    expect(keys(observations)).toEqual(declared);
    const ids = observations.flatMap((seen) => (seen.type === 'metric' ? [seen.entity?.id] : []));
    expect(new Set(ids)).toEqual(new Set(['13000000000000000001']));
    expect(statuses(observations).at(-1)).toBe('OK');
  });

  it('a wrong password gives ERROR_AUTH, and is not shown', async () => {
    const { port } = await runDemoApp();
    const configuration = await changed('demo-activegate-plugin', 'properties.json', [
      [/8769/, port],
      [/"password": "ruxit"/, '"password": "not-the-right-one"'],
    ]);
    const { observations } = await simulated('demo-activegate-plugin', { configuration });
    expect(new Set(statuses(observations))).toEqual(new Set(['ERROR_AUTH']));
    expect(keys(observations)).toEqual([]);
    expect(JSON.stringify(observations)).not.toContain('not-the-right-one');
  });

  it('an application that does not run gives ERROR_CONFIG', async () => {
    const { port, stop } = await runDemoApp();
    await stop();
    const configuration = await changed('demo-activegate-plugin', 'properties.json', [[/8769/, port]]);
    const { observations } = await simulated('demo-activegate-plugin', { configuration });
    expect(new Set(statuses(observations))).toEqual(new Set(['ERROR_CONFIG']));
  });
});

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

/** Starts it on a free port, with authentication; it ends with the test at the latest. */
async function runDemoApp(options: Readonly<Record<string, unknown>> = {}) {
  const stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  const line = await new Promise<string>((resolve, reject) => {
    ended = demoApp.run({ port: 0, auth: true, ...options }, stopping.signal, resolve);
    ended.catch(reject);
  });
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  onTestFinished(stop);
  return { port: /:(\d+)\//.exec(line)?.[1] ?? expect.fail(line), stop };
}

/** Gives the path of a changed copy of an example's file. */
async function changed(example: string, file: string, changes: readonly [RegExp, string][]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'extkit-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  let text = await readFile(join(examples, example, file), 'utf8');
  for (const [part, by] of changes) {
    expect(text).toMatch(part);
    text = text.replace(part, by);
  }
  const path = join(directory, file);
  await writeFile(path, text);
  return path;
}

async function simulated(example: string, options: SimulateOptions) {
  const directory = join(examples, example);
  const extension = { directory, manifestPath: join(directory, 'plugin.json') };
  const observations: Observation[] = [];
  for await (const observation of simulate(extension, { ...options, iterations: 2, interval: 0.1 })) {
    observations.push(observation);
  }
  const { metrics } = await declarations(extension);
  return { observations, declared: metrics.map(({ key }) => key).sort() };
}

function keys(observations: readonly Observation[]): string[] {
  return [...new Set(observations.flatMap((seen) => (seen.type === 'metric' ? [seen.key] : [])))].sort();
}

function problems(observations: readonly Observation[]): string[] {
  return observations.flatMap((seen) => (seen.type === 'problem' ? [`${seen.code}: ${seen.message}`] : []));
}

function statuses(observations: readonly Observation[]): string[] {
  return observations.flatMap((seen) => (seen.type === 'status' ? [seen.status] : []));
}
