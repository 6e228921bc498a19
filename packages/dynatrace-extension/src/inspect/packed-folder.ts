import { join } from 'node:path';
import { UserError } from '@extkit/devkit';
import { readZipEntry } from '@extkit/devkit/archive';
import { parseJson, parseYaml, type SourceDocument } from '@extkit/devkit/documents';
import type { ExtensionFolder } from './extension-folder.ts';

/** Bytes. No manifest or JSON file of an extension comes near. */
const MAX_DOCUMENT = 10_000_000;

/**
 * An extension's folder as it lies packed in a zip.
 *
 * @param archive absolute
 * @param label what diagnostics take for the folder's path: the bundle, for the archive itself may be a temporary file
 */
export function packedFolder(archive: string, label: string): ExtensionFolder {
  const read = async (path: string) =>
    decode(await readZipEntry(archive, path, { maxSize: MAX_DOCUMENT }), path, label);
  return {
    async manifest(): Promise<SourceDocument> {
      return parseYaml(join(label, 'extension.yaml'), await read('extension.yaml'));
    },
    async json(path): Promise<SourceDocument> {
      return parseJson(join(label, path), await read(path));
    },
  };
}

function decode(bytes: Buffer, path: string, label: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`${path} in ${label} is not encoded as UTF-8: save it as UTF-8, and build again.`);
  }
}
