import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ExtensionSource, Observation, SimulateOptions } from '@extkit/devkit';
import { simulate } from '../simulate/simulate.ts';
import { temporaryFolder } from '@extkit/testing';

/** Where it is absent, tests that run a plugin are skipped. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

type Json = Readonly<Record<string, unknown>>;

export const ACTIVEGATE_MANIFEST: Json = {
  name: 'custom.remote.python.demo',
  version: '1.0',
  type: 'python',
  entity: 'CUSTOM_DEVICE',
  metricGroup: 'demo',
  technologies: ['Demo'],
  source: { package: 'demo', className: 'Demo', activation: 'Remote' },
  metrics: [
    { entity: 'CUSTOM_DEVICE', timeseries: { key: 'load', unit: 'Percent', displayname: 'Load' } },
    {
      entity: 'CUSTOM_DEVICE',
      timeseries: { key: 'traffic', unit: 'Byte', displayname: 'Traffic', dimensions: ['port', 'way'] },
    },
    {
      entity: 'CUSTOM_DEVICE',
      statetimeseries: { key: 'health', states: ['OK', 'WARNING'], displayname: 'Health' },
    },
  ],
};

export const ONEAGENT_MANIFEST: Json = {
  name: 'custom.python.demo',
  version: '1.0',
  type: 'python',
  entity: 'PROCESS_GROUP_INSTANCE',
  metricGroup: 'demo',
  technologies: ['PYTHON'],
  source: { package: 'demo', className: 'Demo' },
  metrics: [{ timeseries: { key: 'load', unit: 'Percent', displayname: 'Load' } }],
};

/** A plugin whose `query` has these lines; in them, `device` is one of an ActiveGate plugin. */
export function query(...lines: readonly string[]): string {
  return plugin([
    'def query(self, **kwargs):',
    '    device = self.topology_builder.create_group("g1", "Group").create_device("d1", "Device")',
    ...lines.map((line) => `    ${line}`),
  ]);
}

/** A module with the class `Demo`, which has this body. */
export function plugin(body: readonly string[], base = 'RemoteBasePlugin'): string {
  const lines = [`from ruxit.api.base_plugin import ${base}`, '', '', `class Demo(${base}):`];
  return [...lines, ...body.map((line) => `    ${line}`), ''].join('\n');
}

/** What is special about a project: its manifest's differences, its module, its other files. */
export interface Project {
  readonly manifest?: Json;
  readonly code: string;
  readonly files?: Readonly<Record<string, string>>;
}

export function temporaryPlugin({ manifest, code, files }: Project): ExtensionSource {
  const directory = temporaryFolder({
    'plugin.json': JSON.stringify({ ...ACTIVEGATE_MANIFEST, ...manifest }),
    'demo.py': code,
    ...files,
  });
  return { directory, manifestPath: join(directory, 'plugin.json') };
}

/** Simulates a project, once and without waiting unless the options say otherwise. */
export async function observe(project: Project, options: SimulateOptions = {}): Promise<Observation[]> {
  const observations: Observation[] = [];
  const extension = temporaryPlugin(project);
  for await (const observation of simulate(extension, { iterations: 1, interval: 0, ...options })) {
    observations.push(observation);
  }
  return observations;
}

/**
 * Gives a function for what a line of Python sends. All lines are run by one ActiveGate plugin, another one in each run, for
 * starting a Python for each would take long; it is started with the first question, within a test.
 */
export function observeLines(lines: readonly string[], preamble = ''): (line: string) => Promise<Observation[]> {
  let runs: Promise<Observation[][]> | undefined;
  return async (line) => (await (runs ??= observeRuns(lines, preamble)))[lines.indexOf(line)] ?? [];
}

async function observeRuns(lines: readonly string[], preamble: string): Promise<Observation[][]> {
  const cases = lines.flatMap((line, index) => [`if Demo.run == ${index}:`, `    ${line}`]);
  const code = `${preamble}\n${query('Demo.run += 1', ...cases)}    run = -1\n`;
  const runs: Observation[][] = [[]];
  for (const observation of await observe({ code }, { iterations: lines.length })) {
    runs.at(-1)?.push(observation);
    if (observation.type === 'run') runs.push([]);
  }
  return runs;
}

/** Only the observations of one type. */
export function only<T extends Observation['type']>(
  type: T,
  observations: readonly Observation[],
): Extract<Observation, { type: T }>[] {
  return observations.filter(
    (observation): observation is Extract<Observation, { type: T }> => observation.type === type,
  );
}
