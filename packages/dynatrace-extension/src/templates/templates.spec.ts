import { execFileSync } from 'node:child_process';
import { UserError } from '@extkit/devkit';
import { isInstalled, temporaryFolder, writeFiles } from '@extkit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { templates } from './index.ts';

const names = ['queue-depth', 'queue', 'a', 'dynatrace-extension', 'a1-b2-c3', 'x'.repeat(43)];
const cases = templates.flatMap((template) => names.map((name) => ({ id: template.id, name, template })));

describe.each(cases)('the template $id for a project called $name', ({ template, name }) => {
  const files = template.files({ name, author: 'Ada "Countess" Lovelace: mathematician' });
  const text = (path: string): string => files.get(path) ?? expect.fail(`${path} is not made`);
  const manifest = (): Manifest => parse(text('extension/extension.yaml')) as Manifest;

  it('makes a manifest with the name, the version and the author', () => {
    expect(manifest()).toMatchObject({
      name: `custom:${name}`,
      version: '0.1.0',
      author: { name: 'Ada "Countess" Lovelace: mathematician' },
    });
  });

  it('makes JSON that parses, and an activation of the manifest’s version', () => {
    for (const [path, content] of files) {
      if (path.endsWith('.json')) expect(() => void JSON.parse(content), path).not.toThrow();
    }
    const activation = files.get('activation.json');
    if (activation !== undefined) {
      expect(JSON.parse(activation)).toMatchObject({ enabled: true, version: manifest().version });
    }
  });

  it('makes every file that the manifest names', () => {
    const { alerts, documents, python } = manifest();
    const paths = [...alerts, ...documents.dashboards, ...(python ? [python.activation.remote] : [])];
    expect(paths.map(({ path }) => `extension/${path}`).filter((path) => !files.has(path))).toEqual([]);
    if (python) expect(files.has(`${python.runtime.module}/__init__.py`)).toBe(true);
  });

  it('describes every metric that it collects, with a key that fits its type', () => {
    const { metrics } = manifest();
    const collected = collectedMetrics(manifest());
    expect(metrics.map(({ key }) => key).toSorted()).toEqual(collected.map(({ key }) => key).toSorted());
    for (const { key, type } of collected) {
      expect(key).toMatch(/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)+$/);
      if (type !== undefined) expect(key.endsWith('.count')).toBe(type.startsWith('count'));
    }
  });

  it('tells what a person sees of every metric', () => {
    for (const { metadata } of manifest().metrics) {
      expect(metadata.displayName).toMatch(/^[A-Z]/);
      expect(metadata.description).toMatch(/^[A-Z0-9].*[^.]$/);
      expect(metadata.unit).toMatch(/^[A-Z]/);
    }
  });

  it('charts and alerts on nothing but its own metrics', () => {
    const { metrics } = manifest();
    const keys = metrics.map(({ key }) => key);
    const used = [...files].flatMap(([path, content]) =>
      /\/(?:alerts|documents)\//.test(path)
        ? [...content.matchAll(/(?:timeseries \w+\(|"metricSelector": ")([\w.]+)/g)].map(([, key]) => key)
        : [],
    );
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });

  it('writes lines that end in a line feed, and nothing that is left to fill in', () => {
    for (const [path, content] of files) {
      expect(content, path).toMatch(/[^\n]\n$/);
      expect(content, path).not.toMatch(/\r|\t|undefined|\[object|TODO/);
    }
  });

  it('gives the same files every time', () => {
    expect([...template.files({ name })]).toEqual([...template.files({ name })]);
  });
});

describe.each(templates)('the template $id', (template) => {
  it('refuses a name that no extension can have', () => {
    expect(() => template.files({ name: 'Not a name' })).toThrow(UserError);
  });

  it('shows a monitoring configuration where it is known what one looks like, and tells of it', () => {
    const files = template.files({ name: 'queue-depth' });
    const unknown = ['jdbc', 'jmx', 'snmptraps'].includes(template.id);
    expect(files.has('activation.json')).toBe(!unknown);
    expect(files.get('README.md')?.includes('`activation.json` shows one')).toBe(!unknown);
  });

  it('names an author where none is given', () => {
    for (const author of ['', ' ']) {
      const manifest = parse(
        template.files({ name: 'queue-depth', author }).get('extension/extension.yaml') ?? '',
      ) as Manifest;
      expect(manifest.author.name).toMatch(/\w/);
    }
  });
});

const python = isInstalled('python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 10))');

describe.skipIf(!python)('the Python project', () => {
  const template = templates.find(({ id }) => id === 'python') ?? expect.fail('there is no Python template');
  const directory = temporaryFolder(Object.fromEntries(template.files({ name: 'queue' })), afterAll);
  const run = (...parameters: string[]): string =>
    execFileSync('python3', parameters, { cwd: directory, encoding: 'utf8', stdio: 'pipe' });

  it('compiles', () => {
    run('-m', 'py_compile', 'setup.py', 'queue_extension/__main__.py', 'queue_extension/lookup.py');
  });

  it('passes its own tests', () => {
    run('-m', 'unittest');
  });

  it('reports what it measures, and what fails', () => {
    writeFiles(directory, { 'dynatrace_extension.py': SDK, 'run_once.py': RUN_ONCE });
    expect(run('run_once.py').trim().split('\n')).toEqual([
      expect.stringMatching(/^queue\.lookup\.time 127\.0\.0\.1 gauge [0-9.]+$/),
      'queue.lookup.addresses 127.0.0.1 gauge 1',
      'queue.lookup.failures.count 127.0.0.1 count,delta 0',
      '127.0.0.1 OK',
      `queue.lookup.failures.count ${'a'.repeat(64)} count,delta 1`,
      `${'a'.repeat(64)} DEVICE_CONNECTION_ERROR`,
    ]);
  });
});

/** As much of the SDK's interface as the program uses; it prints what would be sent. */
const SDK = `
from enum import Enum

class MetricType(Enum):
    GAUGE = "gauge"
    DELTA = "count,delta"

class StatusValue(Enum):
    OK = "OK"
    DEVICE_CONNECTION_ERROR = "DEVICE_CONNECTION_ERROR"

class Status:
    def __init__(self, status, message=""): ...

class EndpointStatus:
    def __init__(self, endpoint, status, message=None):
        print(endpoint, status.value)

class EndpointStatuses:
    def add_endpoint_status(self, status): ...

class Extension:
    def __init__(self, name=""):
        self.activation_config = {"endpoints": [{"host": "127.0.0.1"}, {"host": "a" * 64}]}

    def report_metric(self, key, value, dimensions, metric_type=MetricType.GAUGE):
        print(key, dimensions["hostname"], metric_type.value, value)
`;

const RUN_ONCE = `
from queue_extension.__main__ import ExtensionImpl

ExtensionImpl(name="custom:queue").query()
`;

interface Manifest {
  readonly version: string;
  readonly author: { readonly name: string };
  readonly alerts: readonly { readonly path: string }[];
  readonly documents: { readonly dashboards: readonly { readonly path: string }[] };
  readonly metrics: readonly { readonly key: string; readonly metadata: Metadata }[];
  readonly python?: {
    readonly runtime: { readonly module: string };
    readonly activation: { readonly remote: { readonly path: string } };
    readonly featureSets: readonly Group[];
  };
}

interface Metadata {
  readonly displayName: string;
  readonly description: string;
  readonly unit: string;
}

/** A group, a subgroup or a feature set. */
interface Group {
  readonly metrics?: readonly { readonly key: string; readonly type?: string }[];
  readonly subgroups?: readonly Group[];
}

const NO_DATASOURCE = [
  'name',
  'version',
  'minDynatraceVersion',
  'author',
  'documents',
  'alerts',
  'metrics',
  'topology',
];

/** What the one datasource collects: it is a list of groups, or has one. */
function collectedMetrics(manifest: Manifest) {
  const datasources = Object.entries(manifest).filter(([key]) => !NO_DATASOURCE.includes(key));
  expect(datasources).toHaveLength(1);
  const [[, datasource] = []] = datasources as [string, Group[] | { groups?: Group[]; featureSets?: Group[] }][];
  const groups = Array.isArray(datasource) ? datasource : (datasource?.groups ?? datasource?.featureSets ?? []);
  return groups.flatMap((group) => [group, ...(group.subgroups ?? [])]).flatMap(({ metrics = [] }) => metrics);
}
