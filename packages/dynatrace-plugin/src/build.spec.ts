import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticsError, UserError } from '@extkit/devkit';
import { listZip, readZipEntry } from '@extkit/devkit/archive';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PluginBuildOptions } from './build/plugin-build-options.ts';
import { build } from './build.ts';
import { hasPip, writeWheel } from './testing/python-wheel.ts';
import { temporaryFolder } from '@extkit/testing';

const isWindows = process.platform === 'win32';
const isInstalled = (tool: string) => spawnSync(tool, ['--help']).error === undefined;

const NAME = 'custom.remote.python.demo';
const ZIP = `${NAME}.zip`;

const manifest = {
  name: NAME,
  version: '1.005',
  type: 'python',
  entity: 'CUSTOM_DEVICE',
  metricGroup: 'tech.Demo',
  technologies: ['Demo'],
  source: { package: 'demo', className: 'Demo', install_requires: [] as string[], activation: 'Remote' },
  metrics: [{ timeseries: { key: 'random', unit: 'Count', displayname: 'Random' } }],
};

let project: string;
let output: string;

beforeEach(() => {
  project = temporaryFolder({
    'plugin.json': JSON.stringify(manifest),
    'demo.py': 'class Demo:\n    pass\n',
    'data/a.txt': 'a',
    'data/empty/': '',
  });
  output = join(project, 'dist');
});

function run(options: Partial<PluginBuildOptions> = {}, directory = project) {
  return build({ directory, manifestPath: join(directory, 'plugin.json') }, { outputPath: output, ...options });
}

/** A project that requires a package, which lies in its folder of wheels. */
async function withRequirement(requirement = 'acme'): Promise<void> {
  const source = { ...manifest.source, install_requires: [requirement] };
  await writeFile(join(project, 'plugin.json'), JSON.stringify({ ...manifest, source }));
  await mkdir(join(project, '.wheels'));
  await writeWheel(join(project, '.wheels'), 'acme', '1.0');
}

const offline: Partial<PluginBuildOptions> = { pip: { noIndex: true, findLinks: ['.wheels'] } };

async function refusal(building: Promise<unknown>): Promise<unknown> {
  return building.then(
    () => expect.unreachable('it should have been refused'),
    (reason: unknown) => reason,
  );
}

async function written(folder = output): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

describe('build', () => {
  it('packs the project into one folder, with what describes its program', async () => {
    const artifact = await run();
    expect(artifact.path).toBe(join(output, ZIP));
    expect((await listZip(artifact.path)).map(({ path }) => path)).toEqual(
      [
        '',
        'data/',
        'data/a.txt',
        'data/empty/',
        'demo-1.5.dist-info/',
        'demo-1.5.dist-info/INSTALLER',
        'demo-1.5.dist-info/METADATA',
        'demo-1.5.dist-info/RECORD',
        'demo-1.5.dist-info/WHEEL',
        'demo-1.5.dist-info/top_level.txt',
        'demo.py',
        'plugin.json',
      ].map((path) => `${NAME}/${path}`),
    );
    expect(await written()).toEqual([ZIP]);
  });

  it('tells what it wrote', async () => {
    const { path, files, size, sha256, signed, warnings } = await run();
    const bytes = await readFile(path);
    expect({ size, sha256, signed, warnings }).toEqual({
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      signed: false,
      warnings: undefined,
    });
    const listed = (await listZip(path)).map((entry) => entry.path);
    expect(files).toEqual(listed.filter((entry) => !entry.endsWith('/')));
  });

  it('packs a JMX plugin as it is', async () => {
    const jmx = {
      ...manifest,
      source: undefined,
      name: 'custom.jmx.demo',
      type: 'JMX',
      entity: 'PROCESS_GROUP_INSTANCE',
      technologies: ['JAVA'],
    };
    const directory = temporaryFolder({ 'plugin.json': JSON.stringify(jmx), 'README.md': '' });
    const { path, files } = await run({}, directory);
    expect(path).toBe(join(output, 'custom.jmx.demo.zip'));
    expect(files).toEqual(['custom.jmx.demo/README.md', 'custom.jmx.demo/plugin.json']);
  });

  it('writes to a file of another name where the output path is one', async () => {
    const { path } = await run({ outputPath: join(output, 'plugin.zip') });
    expect(path).toBe(join(output, 'plugin.zip'));
  });

  it('leaves out what globs say, besides its own exclusions', async () => {
    const { files } = await run({ exclude: ['data/**'] });
    expect(files).not.toContain(`${NAME}/data/a.txt`);
    expect(files).toContain(`${NAME}/demo.py`);
  });

  it('leaves out what setuptools left of the package', async () => {
    await mkdir(join(project, 'demo.egg-info'));
    await writeFile(join(project, 'demo.egg-info', 'PKG-INFO'), '');
    expect((await run()).files.join()).not.toContain('egg-info');
  });

  it.skipIf(isWindows)('packs what symbolic links lead to', async () => {
    await symlink('demo.py', join(project, 'link.py'));
    const { path } = await run();
    expect((await readZipEntry(path, `${NAME}/link.py`)).toString()).toBe('class Demo:\n    pass\n');
  });

  it.skipIf(!isInstalled('unzip') || isWindows)('is unpacked by unzip, with the modes of the SDK', async () => {
    await chmod(join(project, 'demo.py'), 0o700);
    const { path } = await run();
    const folder = temporaryFolder();
    // Without a umask in the way.
    execFileSync('sh', ['-c', `umask 0 && unzip -q '${path}' -d '${folder}'`]);
    const modes = ['', 'data', 'data/empty', 'data/a.txt', 'demo.py'].map(async (name) =>
      ((await stat(join(folder, NAME, name))).mode & 0o777).toString(8),
    );
    expect(await Promise.all(modes)).toEqual(['775', '775', '775', '664', '775']);
  });

  it.skipIf(!isInstalled('python3'))('is a package that Python can import and tell the version of', async () => {
    const { path } = await run();
    const script = [
      'import importlib.metadata, sys',
      `sys.path.insert(0, sys.argv[1] + '/${NAME}')`,
      'import demo',
      "print(demo.Demo.__name__, importlib.metadata.version('demo'), len(importlib.metadata.files('demo')))",
    ].join('\n');
    const folder = temporaryFolder();
    execFileSync('python3', ['-m', 'zipfile', '-e', path, folder]);
    expect(execFileSync('python3', ['-B', '-c', script, folder], { encoding: 'utf8' })).toBe('Demo 1.5 6\n');
  });
});

describe('the same bytes come out', () => {
  async function elsewhere(): Promise<string> {
    const other = join(temporaryFolder(), 'another name');
    await cp(project, other, { recursive: true });
    await utimes(join(other, 'demo.py'), new Date('2001-02-03'), new Date('2038-01-19'));
    await chmod(join(other, 'data'), 0o700);
    await chmod(join(other, 'demo.py'), 0o600);
    return other;
  }

  it('in another folder, with other dates and modes, and again', async () => {
    const { sha256 } = await run();
    expect((await run()).sha256).toBe(sha256);
    expect((await run({ outputPath: temporaryFolder() }, await elsewhere())).sha256).toBe(sha256);
  });

  it('wherever in the project the output goes', async () => {
    const { sha256 } = await run({ outputPath: temporaryFolder() });
    const places: Partial<PluginBuildOptions>[] = [
      { outputPath: output },
      { outputPath: join(output, 'nested', 'deep') },
      { outputPath: join(output, 'other.zip'), deploymentDir: join(project, 'dist') },
      { outputPath: project },
    ];
    for (const options of places) {
      expect((await run(options)).sha256).toBe(sha256);
      expect((await run(options)).sha256).toBe(sha256);
    }
  });

  it('before and after there is an output folder in a folder that holds nothing else', async () => {
    const outputPath = join(project, 'out', 'deep');
    const { sha256, path } = await run({ outputPath });
    expect((await listZip(path)).map((entry) => entry.path)).not.toContain(`${NAME}/out/`);
    expect((await run({ outputPath })).sha256).toBe(sha256);
  });

  it.skipIf(!hasPip)('with vendored packages, under another umask', async () => {
    await withRequirement();
    const { sha256, files } = await run(offline);
    expect(files).toContain(`${NAME}/acme/__init__.py`);
    const umask = process.umask(0o077);
    try {
      expect((await run({ ...offline, outputPath: temporaryFolder() }, await elsewhere())).sha256).toBe(sha256);
    } finally {
      process.umask(umask);
    }
  });
});

describe('vendored packages', () => {
  it.skipIf(!hasPip)('give way to a file of the project, and lose what the lists block', async () => {
    await withRequirement();
    await mkdir(join(project, 'acme'));
    await writeFile(join(project, 'acme', '__init__.py'), 'mine');
    await writeFile(join(project, 'file_blocklist.txt'), 'entry_points.txt\n');
    const { path, files } = await run(offline);
    expect((await readZipEntry(path, `${NAME}/acme/__init__.py`)).toString()).toBe('mine');
    expect(files.filter((file) => file.includes('acme-1.0'))).toEqual(
      ['INSTALLER', 'METADATA', 'RECORD', 'WHEEL'].map((name) => `${NAME}/acme-1.0.dist-info/${name}`),
    );
  });

  it.skipIf(!hasPip)('that cannot be found leave no artifact', async () => {
    await withRequirement('no-such-package');
    expect(await refusal(run(offline))).toHaveProperty('message', expect.stringContaining('no-such-package'));
    expect(await written()).toEqual([]);
  });
});

describe('a warning comes of', () => {
  it('each file that looks like a secret and is packed', async () => {
    await writeFile(join(project, 'data', 'client.key'), '');
    await writeFile(join(project, 'data', 'old.key'), '');
    await writeFile(join(project, 'token.conf'), '');
    const { warnings = [] } = await run({ exclude: ['data/old.key'] });
    expect(warnings.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['DTP0090', 'warning', join(project, 'data', 'client.key')],
    ]);
  });
});

describe('a deployment', () => {
  let plugins: string;
  beforeEach(() => {
    plugins = join(temporaryFolder(), 'plugin_deployment');
  });

  it.skipIf(isWindows)('is what the zip unpacks to, in place of an earlier one', async () => {
    await mkdir(join(plugins, NAME), { recursive: true });
    await writeFile(join(plugins, NAME, 'stale.txt'), '');
    const { path } = await run({ deploymentDir: plugins });

    expect(await written(plugins)).toEqual([NAME]);
    expect(await written(join(plugins, NAME))).toEqual(['data', 'demo-1.5.dist-info', 'demo.py', 'plugin.json']);
    for (const entry of await listZip(path)) {
      const status = await stat(join(plugins, entry.path));
      expect([entry.path, status.mode & 0o777]).toEqual([entry.path, entry.mode]);
      if (status.isFile())
        expect(await readFile(join(plugins, entry.path))).toEqual(await readZipEntry(path, entry.path));
    }
  });

  it('stays as it was where the build fails', async () => {
    await mkdir(join(plugins, NAME), { recursive: true });
    await writeFile(join(plugins, NAME, 'running'), '');
    await refusal(run({ deploymentDir: plugins, sizeLimit: 10 }));
    expect(await written(plugins)).toEqual([NAME]);
    expect(await written(join(plugins, NAME))).toEqual(['running']);
  });
});

describe('a build is refused, and leaves no artifact,', () => {
  it('where the plugin has errors', async () => {
    await writeFile(join(project, 'plugin.json'), JSON.stringify({ ...manifest, version: 'one' }));
    const error = await refusal(run());
    expect(error).toBeInstanceOf(DiagnosticsError);
    expect(await written()).toEqual([]);
  });

  it('where plugin.json would be left out', async () => {
    await writeFile(join(project, 'file_blocklist.txt'), '*.json\n');
    const error = await refusal(run());
    expect(error).toBeInstanceOf(UserError);
    expect(error).toHaveProperty('message', expect.stringContaining('No plugin can be without plugin.json'));
    expect(await written()).toEqual([]);
  });

  it('where it would be too large, naming the largest files', async () => {
    const error = await refusal(run({ sizeLimit: 100 }));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(
        /at most 100 bytes are allowed. Its largest files are custom\.remote\.python\.demo\/plugin\.json/,
      ),
    );
    expect(await written()).toEqual([]);
  });

  it.skipIf(isWindows)('where a symbolic link leaves the project', async () => {
    await symlink('/etc/hostname', join(project, 'link'));
    expect(await refusal(run())).toHaveProperty('message', expect.stringContaining('a symbolic link that leaves'));
    expect(await written()).toEqual([]);
  });

  it('where a list of exclusions cannot be read', async () => {
    await mkdir(join(project, 'file_blocklist.txt'));
    expect(await refusal(run())).toHaveProperty(
      'message',
      expect.stringMatching(/file_blocklist\.txt cannot be read \(EISDIR\)/),
    );
    expect(await written()).toEqual([]);
  });

  it('where it is aborted', async () => {
    expect(await refusal(run({ signal: AbortSignal.abort() }))).toHaveProperty('name', 'AbortError');
    expect(await written()).toEqual([]);
  });
});
