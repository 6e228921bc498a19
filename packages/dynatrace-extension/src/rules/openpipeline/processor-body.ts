import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { pipelineFiles, processorsOf, type Processor } from '../../manifest/pipelines.ts';
import { processorBodies, processorTypes } from '../../manifest/processor-types.ts';

const bodies: ReadonlySet<string> = new Set(processorBodies);
const types: ReadonlySet<string> = new Set(processorTypes);
const common: ReadonlySet<string> = new Set(['id', 'type', 'description', 'enabled', 'matcher', 'sampleData']);

export const processorBody: Rule<ManifestModel> = {
  code: 'DTX0342',
  severity: 'error',
  summary: 'A processor has the settings of its type, under the name of the type, and no others.',
  source: 'settings schemas builtin:openpipeline.<scope>.pipelines 1.69 (Processor)',
  explanation:
    'What a processor does stands in a property that is called like its type: a processor of the type dql has its script in "dql". The types drop and noStorage need none. Dynatrace refuses a processor without its settings, or with those of another type.',
  check(model, report) {
    const files = [...pipelineFiles(model, 'pipeline'), ...pipelineFiles(model, 'pipeline source')];
    for (const { document, path, value } of files.flatMap(processorsOf)) {
      const type = selectText(value, ['type']);
      const keys = keysOf({ document, path, value });
      // What is misspelt is the schema's business.
      if (type === undefined || !types.has(type) || !keys.every((key) => common.has(key) || bodies.has(key))) continue;

      const [foreign, ...more] = keys.filter((key) => bodies.has(key) && key !== type);
      const isMissing = bodies.has(type) && !keys.includes(type);
      if (isMissing && more.length === 0) {
        const others = foreign === undefined ? '' : `, but those of '${foreign}'`;
        const remedy = foreign === undefined ? `add '${type}'` : `correct the type, or replace '${foreign}'`;
        const at = document.at([...path, 'type']);
        report({ at, message: `The processor has no settings of its type '${type}'${others}: ${remedy}.` });
        continue;
      }
      for (const key of foreign === undefined ? [] : [foreign, ...more]) {
        report({
          at: document.at([...path, key], 'key'),
          message: `'${key}' does not belong to a processor of the type '${type}': remove it, or correct the type.`,
        });
      }
    }
  },
};

function keysOf({ value }: Processor): string[] {
  return select(value, ['*']).map(({ path: [key] }) => String(key));
}
