import { readDocument, type SourceDocument } from '@extkit/devkit/documents';

/**
 * Reads a `plugin.json` as the SDK does, with Python's `json` module: `NaN` and equal keys pass, a byte-order mark does not
 * (facts 1.1). Never throws: what is wrong with the file is in `problems`.
 *
 * @param manifestPath absolute
 */
export function readManifest(manifestPath: string): Promise<SourceDocument> {
  return readDocument(manifestPath, { json: 'python' });
}
