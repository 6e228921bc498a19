import type { FilePurpose } from '../manifest/file-references.ts';

/** What Dynatrace calls the schema of `extension.yaml` (facts 3.1). */
export const MANIFEST_SCHEMA = 'extension.schema.json';

/** The schemas of the files beside it, which the manifest's own does not refer to. */
export const FILE_SCHEMAS = {
  pipeline: 'openpipeline.pipeline.schema.json',
  'pipeline source': 'openpipeline.source.schema.json',
} as const satisfies Partial<Record<FilePurpose, string>>;
