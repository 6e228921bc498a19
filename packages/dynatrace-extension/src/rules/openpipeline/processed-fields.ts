import type { DocumentPath } from '@extkit/devkit/documents';
import { select, selectText, type Rule, type Selected } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { isMisspelling } from '../../manifest/misspelling.ts';
import { placeWithin } from '../../manifest/place-within.ts';
import { pipelineFiles, processorsOf, type PipelineFile } from '../../manifest/pipelines.ts';

/** Where a processor reads a field of the record. */
const READ: readonly DocumentPath[] = [
  ['smartscapeNode', 'idComponents', '*', 'referencedFieldName'],
  ['smartscapeNode', 'fieldsToExtract', '*', 'referencedFieldName'],
  ['smartscapeNode', 'nodeName', 'field', 'sourceFieldName'],
  ['inlineLookup', 'sourceField'],
];

/** Where a processor makes one. */
const MADE: readonly DocumentPath[] = [
  ['smartscapeNode', 'nodeIdFieldName'],
  ['inlineLookup', 'destinationField'],
  ['fieldsAdd', 'fields', '*', 'name'],
  ['fieldsRename', 'fields', '*', 'toName'],
];

/** Of these nobody can tell which fields they make. */
const UNFORESEEABLE = new Set(['dql', 'technology', 'geoLookup']);

export const processedFields: Rule<ManifestModel> = {
  code: 'DTX0348',
  severity: 'info',
  summary: 'Pipelines for the metrics of the extension read dimensions that its metrics have.',
  source: 'facts 3.7 (rule 7)',
  explanation:
    'An entity is made of the dimensions of a metric. Where a dimension is misspelt, its field is empty, and the entity gets no id or no name. Only what is close to a dimension of the manifest is reported, for the environment adds dimensions of its own.',
  check(model, report) {
    const dimensions = new Set(model.levels.flatMap((level) => level.dimensions.flatMap(({ key }) => key?.text ?? [])));
    if (model.sendsMore || dimensions.size === 0) return;
    for (const pipeline of pipelineFiles(model, 'pipeline').filter((file) => isFed(model, file))) {
      const processors = processorsOf(pipeline);
      if (processors.some(({ value }) => UNFORESEEABLE.has(selectText(value, ['type']) ?? ''))) continue;

      const at = (places: readonly DocumentPath[]) =>
        processors.flatMap(({ path, value }) =>
          places.flatMap((place) =>
            select(value, place).map((found) => ({ ...found, path: [...path, ...found.path] })),
          ),
        );
      const made = new Set(at(MADE).map(({ value }) => value));
      const read = at(READ).map(({ path, value }) => ({ path, field: value, start: 0 }));
      for (const { path, field, start } of [...read, ...at([['matcher']]).flatMap(fieldsOfMatcher)]) {
        if (typeof field !== 'string' || dimensions.has(field) || made.has(field)) continue;
        const near = [...dimensions].find((dimension) => isMisspelling(field, dimension, /[._-]/));
        if (near === undefined) continue;
        report({
          at: placeWithin(pipeline.document, { path }, { start, length: field.length }),
          message: `No metric of the extension has the dimension '${field}': did you mean '${near}'?`,
        });
      }
    }
  },
};

/** What a matcher calls a function with, such as `isNotNull(queue.name)`. */
const MATCHED = /\b[a-zA-Z]+\(\s*([a-z][\w.:]*)\s*[,)]/g;

function fieldsOfMatcher({ path, value }: Selected): { path: DocumentPath; field: string; start: number }[] {
  if (typeof value !== 'string') return [];
  return [...value.matchAll(MATCHED)].map(({ 0: call, 1: field = '', index }) => {
    return { path, field, start: index + call.indexOf(field, call.indexOf('(')) };
  });
}

/** Whether the extension's own metrics come this way, and no other step may have changed them before. */
function isFed(model: ManifestModel, { document, scope }: PipelineFile): boolean {
  const id = selectText(document.value, ['customId']) ?? '';
  return (
    scope === 'metrics' &&
    pipelineFiles(model, 'pipeline source').some((source) => {
      const route = selectText(source.document.value, ['staticRouting', 'pipelineId']);
      return processorsOf(source).length === 0 && (route === id || route === `extension:${id}`);
    })
  );
}
