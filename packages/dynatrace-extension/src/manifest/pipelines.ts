import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';
import { documentsOf, type ParsedFile } from './documents-of.ts';
import type { FilePurpose } from './file-references.ts';
import type { ManifestModel } from './manifest-model.ts';

/** A file of OpenPipeline and what the manifest says of it. */
export interface PipelineFile extends ParsedFile {
  /** Such as `logs`. */
  readonly scope: string | undefined;
}

/** One step of a pipeline or of a source. */
export interface Processor {
  readonly document: SourceDocument;
  readonly path: DocumentPath;
  readonly value: unknown;
}

export function pipelineFiles(
  model: ManifestModel,
  purpose: Extract<FilePurpose, 'pipeline' | 'pipeline source'>,
): PipelineFile[] {
  return documentsOf(model, purpose).map((file) => {
    const scope = selectText(model.manifest.value, [...file.at.slice(0, -1), 'configScope']);
    return { ...file, scope };
  });
}

/** The steps of all stages, in the order of the file. */
export function processorsOf({ document }: ParsedFile): Processor[] {
  return select(document.value, ['*', 'processors', '*']).map(({ path, value }) => ({ document, path, value }));
}
