import { readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { listZip } from '@extkit/devkit/archive';
import { describe, expect, it } from 'vitest';
import { build } from './build.ts';
import { temporaryFolder } from '@extkit/testing';

/** How the SDK builds: its own results, seen from outside. */
interface BuildCase {
  readonly id: string;
  readonly plugin_json?: { readonly name: string };
  readonly source_files?: readonly string[];
  readonly pre_existing?: readonly string[];
  readonly file_blocklist_txt?: string;
  readonly file_blacklist_txt?: string;
  /** With `-p <source>` and `-d <target>`. */
  readonly args?: readonly string[];
  readonly expected_zip?: string;
  readonly expected_entries_without_dist_info?: readonly string[];
  readonly modes?: Readonly<Record<'dirs' | 'files' | 'executable files', string>>;
  readonly expected_error?: string;
}

const file = new URL('../vectors/build-cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly BuildCase[];
const isWindows = process.platform === 'win32';

const NAME = 'custom.python.demo';

/** Writes the project of a case, and gives the folder that holds its `src` and its `out`. */
async function projectOf({ source_files = [], pre_existing = [], ...case_ }: BuildCase): Promise<string> {
  const root = temporaryFolder();
  const source = join(root, 'src');
  for (const described of [...source_files, ...pre_existing.map((path) => `../${path}`)]) {
    await writeDescribed(source, described);
  }
  const { plugin_json, file_blocklist_txt, file_blacklist_txt } = case_;
  await writeFile(join(source, 'plugin.json'), JSON.stringify(plugin_json));
  if (file_blocklist_txt !== undefined) await writeFile(join(source, 'file_blocklist.txt'), file_blocklist_txt);
  if (file_blacklist_txt !== undefined) await writeFile(join(source, 'file_blacklist.txt'), file_blacklist_txt);
  return root;
}

/** `a/b`, `a/` for a folder, `a (mode 755)`, `a -> b (symlink)`. */
async function writeDescribed(folder: string, described: string): Promise<void> {
  const [, path = '', mode, target] = /^(\S+)(?: \(mode (\d+)\)| -> (\S+) \(symlink\))?$/.exec(described) ?? [];
  const place = join(folder, path);
  await mkdir(path.endsWith('/') ? place : dirname(place), { recursive: true });
  if (path.endsWith('/')) return;
  if (target !== undefined) return symlink(target, place);
  await writeFile(place, `This is ${path}`);
  if (mode !== undefined) await chmod(place, Number.parseInt(mode, 8));
}

function buildIn(root: string, { args = [] }: BuildCase) {
  const directory = join(root, 'src');
  const target = args[args.indexOf('-d') + 1] ?? 'out';
  const outputPath = join(root, args.includes('-d') ? target : 'out');
  return build({ directory, manifestPath: join(directory, 'plugin.json') }, { outputPath, deploymentDir: outputPath });
}

/** What is in the deployed folder, as a zip would list it. */
async function treeOf(folder: string, name: string): Promise<string[]> {
  const found = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const paths = found.map(
    (entry) => relative(folder, join(entry.parentPath, entry.name)) + (entry.isDirectory() ? '/' : ''),
  );
  return [`${name}/`, ...paths].sort();
}

function named(id: string): BuildCase {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no case ${id}`);
  return found;
}

describe.skipIf(isWindows)('as the SDK, the build', () => {
  const packed = cases.filter((one) => one.expected_entries_without_dist_info !== undefined);

  it.each(packed)('packs what it should: $id', async (one) => {
    const root = await projectOf(one);
    const { path } = await buildIn(root, one);
    if (one.expected_zip !== undefined) expect(path).toBe(join(root, one.expected_zip));

    const entries = await listZip(path);
    const own = entries.map((entry) => entry.path).filter((entry) => !entry.includes('demo-1.0.dist-info'));
    expect(own).toEqual([...(one.expected_entries_without_dist_info ?? [])].sort());
    expect(await treeOf(dirname(path), NAME)).toEqual(entries.map((entry) => entry.path));
    expect(entries.map((entry) => entry.path)).toContain(`${NAME}/demo-1.0.dist-info/METADATA`);
  });

  it('packs what it packed before when it builds again', async () => {
    const one = named('deployment_dir_inside_source');
    const root = await projectOf(one);
    const { sha256 } = await buildIn(root, one);
    expect((await buildIn(root, one)).sha256).toBe(sha256);
  });

  it('gives modes whatever those of the source are: exclusions', async () => {
    const one = named('exclusions');
    const root = await projectOf(one);
    const entries = await listZip((await buildIn(root, one)).path);
    const modes = new Map(entries.map(({ path, mode }) => [path, `0${mode.toString(8)}`]));
    expect(modes.get(`${NAME}/sub/`)).toBe(one.modes?.dirs);
    expect(modes.get(`${NAME}/demo.py`)).toBe(one.modes?.files);
    expect(modes.get(`${NAME}/helper.py`)).toBe(one.modes?.['executable files']);
    expect(new Set(modes.values())).toEqual(new Set(['0775', '0664']));
  });

  it('refuses a plugin without a package: no_source_section', async () => {
    const one = named('no_source_section');
    const root = await projectOf(one);
    await expect(buildIn(root, one)).rejects.toThrow(one.expected_error);
  });
});

describe('not as the SDK, the build', () => {
  it('lets the folder of a package be in the source: packages_dir_collides', async () => {
    // There, a bug: the SDK copies the folder twice, and fails with [Errno 17] File exists.
    const one = named('packages_dir_collides');
    const root = await projectOf(one);
    const { files } = await buildIn(root, one);
    expect(files).toEqual(expect.arrayContaining([`${NAME}/demo/__init__.py`, `${NAME}/demo/sub.py`]));
  });

  it('says in its own words that the source would be overwritten: same_source_and_target', async () => {
    expect(named('same_source_and_target').expected_error).toBe('Source and target dir are the same, aborting');
    const manifest = JSON.stringify(named('both_list_files_union').plugin_json);
    const root = temporaryFolder({ [`${NAME}/plugin.json`]: manifest });
    const directory = join(root, NAME);
    const building = build(
      { directory, manifestPath: join(directory, 'plugin.json') },
      { outputPath: join(root, 'out'), deploymentDir: root },
    );
    await expect(building).rejects.toThrow('would be overwritten');
  });

  it.skipIf(isWindows)('packs neither dist nor node_modules, which belong to this toolchain', async () => {
    const one = named('both_list_files_union');
    const names = ['dist/old.zip', 'node_modules/a/index.js', 'sub/dist/kept', 'sub/node_modules/kept'];
    const root = await projectOf({ ...one, source_files: ['demo.py', ...names] });
    const { files } = await buildIn(root, one);
    expect(files.filter((path) => !path.includes('.dist-info/'))).toEqual(
      ['demo.py', 'plugin.json', 'sub/dist/kept', 'sub/node_modules/kept'].map((path) => `${NAME}/${path}`),
    );
  });
});

it('every case is looked at', () => {
  const tested = cases.filter((one) => one.expected_entries_without_dist_info !== undefined).map(({ id }) => id);
  const others = ['no_source_section', 'packages_dir_collides', 'same_source_and_target'];
  // python-version.spec.ts
  const elsewhere = ['dist_info_version_is_pep440_normalised'];
  expect(cases.map(({ id }) => id).sort()).toEqual([...tested, ...others, ...elsewhere].sort());
});
