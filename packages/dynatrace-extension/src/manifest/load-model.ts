import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { errorCode, type ExtensionSource } from '@extkit/devkit';
import { readDocument, type SourceDocument } from '@extkit/devkit/documents';
import { selectText } from '@extkit/devkit/rules';
import { allLevels, readCollection } from './collection.ts';
import { fileReferences, isJsonPath, isPortablePath, type FileReference } from './file-references.ts';
import type { ManifestModel, PythonProgram, ReferencedFile } from './manifest-model.ts';
import { projectFiles } from './project-files.ts';
import { snmpModel } from './snmp-model.ts';

/** Looks up on disk what the manifest speaks of, so that the rules need not. */
export async function loadModel(extension: ExtensionSource, manifest: SourceDocument): Promise<ManifestModel> {
  const folder = dirname(extension.manifestPath);
  const documents = new Map<string, Promise<SourceDocument>>();
  const files = Promise.all(fileReferences(manifest.value).map((reference) => lookUp(reference, folder, documents)));
  const project = projectFiles(extension.directory, folder);
  const python = await pythonProgram(extension.directory, folder, manifest);
  const datasources = readCollection(manifest.value);
  const levels = allLevels(datasources);
  const snmp = await snmpModel(datasources, (await project).mibs);
  return {
    manifest,
    folder: relative(extension.directory, folder).replaceAll('\\', '/'),
    datasources,
    levels,
    metrics: levels.flatMap(({ metrics }) => metrics),
    sendsMore: datasources.some(({ key }) => key === 'python' || key === 'statsd'),
    files: await files,
    project: await project,
    ...(python && { python }),
    ...(snmp && { snmp }),
  };
}

async function lookUp(
  reference: FileReference,
  folder: string,
  documents: Map<string, Promise<SourceDocument>>,
): Promise<ReferencedFile> {
  if (!isPortablePath(reference.path)) return { ...reference, state: 'outside' };
  const file = join(folder, reference.path);
  const state = await kindOf(file);
  if (state !== 'present' || !isJsonPath(reference.path)) return { ...reference, state };

  const document = documents.get(file) ?? readDocument(file);
  documents.set(file, document);
  return { ...reference, state, document: await document };
}

/** What cannot be looked at counts as present: reading it tells why. */
async function kindOf(path: string): Promise<'present' | 'missing' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'present';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '') ? 'missing' : 'present';
  }
}

async function pythonProgram(
  directory: string,
  folder: string,
  manifest: SourceDocument,
): Promise<PythonProgram | undefined> {
  const module = selectText(manifest.value, ['python', 'runtime', 'module']);
  // The schema reports a module that is no name; it must not be taken for a path.
  if (module === undefined || !/^\w+(\.\w+)*$/.test(module)) return undefined;

  const [topFolder = module] = module.split('.');
  const candidates = [join(directory, topFolder), join(directory, 'src', topFolder)];
  const kinds = await Promise.all(candidates.map((candidate) => kindOf(join(candidate, '__init__.py'))));
  const packed = await readdir(join(folder, 'lib')).catch(() => []);
  return { module, found: kinds.includes('present'), wheels: packed.filter((file) => file.endsWith('.whl')) };
}
