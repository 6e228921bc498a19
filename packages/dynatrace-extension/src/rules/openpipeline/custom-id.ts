import { selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { pipelineFiles, type PipelineFile } from '../../manifest/pipelines.ts';

export const customId: Rule<ManifestModel> = {
  code: 'DTX0341',
  severity: 'error',
  summary: 'No two pipelines of an extension have the same customId.',
  source: 'facts 3.7 (rule 6); settings schemas builtin:openpipeline.<scope>.pipelines 1.69 (UNIQUE)',
  explanation:
    'A pipeline is found by its customId, also by the sources that route data to it, so Dynatrace refuses a second one with the same customId. Give each pipeline one of its own.',
  check(model, report) {
    const firsts = new Map<string, PipelineFile>();
    for (const file of pipelineFiles(model, 'pipeline')) {
      const id = selectText(file.document.value, ['customId']);
      if (id === undefined) continue;
      const first = firsts.get(id);
      firsts.set(id, first ?? file);
      if (first === undefined) continue;
      report({
        at: file.document.at(['customId']),
        message: `The customId '${id}' is another pipeline's already: give this one a customId of its own.`,
        related: [{ ...first.document.at(['customId']), message: 'The other pipeline has it here.' }],
      });
    }
  },
};
