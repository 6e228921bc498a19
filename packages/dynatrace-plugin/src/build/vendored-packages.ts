import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  collectEntries,
  withTemporaryFolder,
  type ContentEntry,
  type Exclusion,
  type FileEntry,
} from '@extkit/devkit/archive';
import { formatRecord, parseRecord, type RecordLine } from '@extkit/devkit/python';
import { pipInstall, type PipInstall } from './pip.ts';

export type VendoredEntry = FileEntry | ContentEntry;

export interface VendoredPackages extends Omit<PipInstall, 'target'> {
  readonly exclude: readonly Exclusion[];
}

const RECORD = '.dist-info/RECORD';

/**
 * What pip writes for the place where it installs, and so would differ from one machine to the next: where a package came
 * from and who asked for it, and compiled files.
 */
const TRACES: readonly Exclusion[] = [
  '*.dist-info/direct_url.json',
  '*.dist-info/REQUESTED',
  '**/__pycache__',
  '**/*.pyc',
];

/** A path that leads out of the packages' folder, where pip puts what is no module. In our target it all lies side by side. */
const OUTSIDE = /^(?:\.\.\/)+/;

/** The folders of programs for the command line. The first line of each names the absolute path of the interpreter. */
const PROGRAMS = /^(?:\.\.\/)+(?:bin|Scripts)\//;

/**
 * Has pip fetch the requirements, and lends their files in the way they are packed: the same packages give the same
 * entries on any machine.
 *
 * @param use gets nothing, and pip is not needed, where there are no requirements
 * @returns what `use` gives
 * @throws {UserError} with pip's reason where it cannot install them
 */
export async function withVendoredPackages<T>(
  { exclude, ...install }: VendoredPackages,
  use: (entries: readonly VendoredEntry[]) => Promise<T>,
): Promise<T> {
  if (install.requirements.length === 0) return use([]);
  return withTemporaryFolder(async (folder) => {
    const target = join(folder, 'packages');
    await mkdir(target);
    await pipInstall({ ...install, target });
    const files = await collectEntries(target, { exclude: [...TRACES, ...exclude], boundary: target });
    return use(await withoutTraces(files));
  });
}

/** Leaves out the programs, and has each `RECORD` list what is left. */
async function withoutTraces(files: readonly FileEntry[]): Promise<VendoredEntry[]> {
  const records = new Map<string, readonly RecordLine[]>();
  for (const { path, source } of files) {
    if (path.endsWith(RECORD)) records.set(path, parseRecord(await readFile(source, 'utf8')));
  }
  const programs = new Set(
    [...records.values()].flat().flatMap(({ path }) => (PROGRAMS.test(path) ? [inside(path)] : [])),
  );
  const kept = files.filter(({ path }) => !programs.has(path));
  const paths = new Set(kept.map(({ path }) => path));
  return kept.map((file) => {
    const lines = records.get(file.path)?.map((line) => ({ ...line, path: inside(line.path) }));
    if (lines === undefined) return file;
    return { path: file.path, content: formatRecord(lines.filter(({ path }) => paths.has(path))) };
  });
}

function inside(path: string): string {
  return path.replace(OUTSIDE, '');
}
