import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '@extkit/devkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { templates } from './index.ts';

const names = ['queue-depth', 'queue', 'a', 'a1-b2-c3'];
const cases = templates.flatMap((template) => names.map((name) => ({ id: template.id, name, template })));

describe.each(cases)('the template $id for a project called $name', ({ template, name }) => {
  const files = template.files({ name });
  const text = (path: string): string => files.get(path) ?? expect.fail(`${path} is not made`);
  const manifest = JSON.parse(text('plugin.json')) as Manifest;

  it('makes a manifest whose module and class are there', () => {
    expect(manifest.name).toMatch(new RegExp(`^custom\\.(remote\\.)?python\\.${name.replaceAll('-', '_')}$`));
    expect(text(`${manifest.source.package}.py`)).toContain(`class ${manifest.source.className}(`);
  });

  it('reports exactly the metrics that it declares', () => {
    const reported = [
      ...text(`${manifest.source.package}.py`).matchAll(/(?:absolute|relative|state_metric)\((?:key=)?"(\w+)"/g),
    ];
    const declared = manifest.metrics.map(({ timeseries, statetimeseries }) => (timeseries ?? statetimeseries)?.key);
    expect(reported.map(([, key]) => key)).toEqual(declared);
  });

  it('makes a configuration of the properties that the manifest has, and reads no others', () => {
    const keys = manifest.properties.map(({ key }) => key);
    expect(Object.keys(JSON.parse(text('properties.json')) as object)).toEqual(keys);
    const read = [...text(`${manifest.source.package}.py`).matchAll(/self\.config\["(\w+)"\]/g)];
    expect(read.map(([, key]) => key)).toEqual(keys);
  });

  it('lets no token into the repository or the package', () => {
    expect(text('.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['token.conf', 'plugin_upload.token', 'dist/']),
    );
    expect(text('file_blocklist.txt').split('\n')).toContain('*.token');
  });

  it('needs nothing but Python', () => {
    expect(manifest.source.install_requires).toEqual([]);
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

describe('the templates', () => {
  it('are for ActiveGate and for OneAgent, whose host is described for the simulation', () => {
    const made = templates.map((template) => ({ id: template.id, files: template.files({ name: 'queue' }) }));
    expect(made.map(({ id, files }) => [id, files.has('simulator_snapshot.json')])).toEqual([
      ['activegate-plugin', false],
      ['oneagent-plugin', true],
    ]);
  });

  it.each(templates)('refuse a name that no plugin can have: $id', (template) => {
    expect(() => template.files({ name: 'Not a name' })).toThrow(UserError);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) process.stderr.write('python3 is not installed: the tests of the generated projects are not run\n');

describe.skipIf(!python).each(templates)('a project made from the template $id', (template) => {
  it('compiles and passes its own tests', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'extkit-template-'));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    for (const [path, content] of template.files({ name: 'queue' })) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), content);
    }
    const run = (...parameters: string[]) => execFileSync('python3', parameters, { cwd: directory, stdio: 'pipe' });
    run('-m', 'py_compile', 'queue_plugin.py', 'queue_client.py');
    run('-m', 'unittest');
  });
});

interface Manifest {
  readonly name: string;
  readonly source: {
    readonly package: string;
    readonly className: string;
    readonly install_requires: readonly string[];
  };
  readonly properties: readonly { readonly key: string }[];
  readonly metrics: readonly { readonly timeseries?: Keyed; readonly statetimeseries?: Keyed }[];
}

interface Keyed {
  readonly key: string;
}
