import { hasErrors } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import { isMisplaced } from './file-kind.ts';
import type { FilePurpose } from './file-references.ts';
import type { ManifestModel, ReferencedFile } from './manifest-model.ts';

/** A file that the manifest names and that could be parsed. */
export interface ParsedFile extends ReferencedFile {
  readonly document: SourceDocument;
}

/**
 * Every file of this purpose that could be parsed, once however often the manifest names it. What is clearly a file for
 * another purpose is left out: a rule of its own says so.
 */
export function documentsOf({ files }: Pick<ManifestModel, 'files'>, purpose: FilePurpose): ParsedFile[] {
  const seen = new Set<SourceDocument>();
  return files.flatMap((file) => {
    const { document } = file;
    if (file.purpose !== purpose || document === undefined || seen.has(document)) return [];
    seen.add(document);
    if (hasErrors(document.problems) || isMisplaced(document.value, purpose)) return [];
    return [{ ...file, document }];
  });
}
