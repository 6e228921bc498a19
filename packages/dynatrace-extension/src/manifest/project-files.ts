import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '@extkit/devkit';
import { readDocument, type SourceDocument } from '@extkit/devkit/documents';
import { isNeverPacked } from '../bundle-exclusions.ts';
import type { PackagingFile } from '../packaging/packaging-file.ts';
import { readPyproject } from '../packaging/pyproject.ts';
import { readSetupPy } from '../packaging/setup-py.ts';
import type { PackedFile, ProjectFiles } from './manifest-model.ts';
import { activationFiles, packagingFiles } from './project-file-names.ts';

/** Bytes: what is larger is no text that a person has written. */
const MAX_TEXT = 5_000_000;

/** Looks around in a project. What cannot be read is taken as absent. */
export async function projectFiles(directory: string, folder: string): Promise<ProjectFiles> {
  const packed = await packedFiles(folder);
  const names = new Set(await readdir(directory).catch(() => []));
  const candidates = (files: readonly string[]) =>
    files.filter((file) => names.has(file.split('/', 1).join())).map((file) => join(directory, file));
  const mibs = packed.filter(({ path }) => path.startsWith('snmp/')).map(({ path }) => join(folder, path));
  return {
    packed,
    activations: await documents(candidates(activationFiles)),
    mibs: await texts(mibs),
    packaging: await packaging(candidates(packagingFiles)),
  };
}

async function packedFiles(folder: string): Promise<PackedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, relative: path.slice(folder.length + 1).replaceAll('\\', '/') }))
    .filter(({ relative }) => !isNeverPacked(relative))
    .map(async ({ path, relative }) => ({ path: relative, size: await sizeOfFile(path) }));
  const sized = await Promise.all(files);
  return sized
    .flatMap(({ path, size }) => (size === undefined ? [] : [{ path, size }]))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

async function documents(paths: readonly string[]): Promise<SourceDocument[]> {
  const sizes = await Promise.all(paths.map(sizeOfFile));
  return Promise.all(paths.filter((_, index) => sizes[index] !== undefined).map((path) => readDocument(path)));
}

async function packaging(paths: readonly string[]): Promise<ReadonlyMap<string, PackagingFile>> {
  const files = [...(await texts(paths))].map(async ([file, text]): Promise<[string, PackagingFile]> => {
    return [file, file.endsWith('.py') ? readSetupPy(file, text) : await readPyproject(file, text)];
  });
  return new Map(await Promise.all(files));
}

async function texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = paths.map(async (path): Promise<[string, string][]> => {
    const size = await sizeOfFile(path);
    if (size === undefined || size > MAX_TEXT) return [];
    return readFile(path, 'utf8').then(
      (text) => [[path, text]],
      () => [],
    );
  });
  return new Map((await Promise.all(read)).flat());
}

/** Bytes; nothing where there is no such file. */
async function sizeOfFile(path: string): Promise<number | undefined> {
  return stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
}
