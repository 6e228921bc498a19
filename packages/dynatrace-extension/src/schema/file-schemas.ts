import type { FilePurpose } from '../manifest/file-references.ts';
import { activationSchema } from './activation-schema.ts';
import { alert } from './alert.ts';
import { dashboard } from './dashboard.ts';
import { document } from './document.ts';
import { pipeline } from './pipeline.ts';
import { pipelineSource } from './pipeline-source.ts';
import type { Schema } from './schema.ts';

/** The shapes of the files that a manifest names, by what they are to the extension. What is absent has no schema. */
export const fileSchemas: Partial<Record<FilePurpose, Schema>> = {
  alert,
  dashboard,
  document,
  pipeline,
  'pipeline source': pipelineSource,
  'activation schema': activationSchema,
};
