import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import { select, type Report, type Rule } from '@extkit/devkit/rules';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { pipelineFiles } from '../../manifest/pipelines.ts';

/** Lists whose entries are told apart by these properties, the first of which is reported. */
const lists: readonly { readonly list: DocumentPath; readonly keys: readonly [string, ...string[]] }[] = [
  { list: ['metadataList'], keys: ['entryKey'] },
  { list: ['*', 'processors'], keys: ['id'] },
  { list: ['*', 'processors', '*', 'davis', 'properties'], keys: ['key', 'strategy'] },
  { list: ['*', 'processors', '*', 'smartscapeNode', 'idComponents'], keys: ['idComponent'] },
  {
    list: ['*', 'processors', '*', 'smartscapeNode', 'fieldsToExtract'],
    keys: ['fieldName', 'referencedFieldName', 'strategy'],
  },
];

export const uniqueEntries: Rule<ManifestModel> = {
  code: 'DTX0340',
  severity: 'error',
  summary: 'What OpenPipeline tells apart by an id or a key stands once in its list.',
  source: 'settings schemas builtin:openpipeline.<scope>.pipelines 1.69 (UNIQUE)',
  explanation:
    'The processors of a stage are told apart by their ids, the entries of metadataList, properties, idComponents and fieldsToExtract by their keys. Dynatrace refuses a list in which one of them stands twice, which a copied processor often does. Give the copy an id of its own.',
  check(model, report) {
    const files = [...pipelineFiles(model, 'pipeline'), ...pipelineFiles(model, 'pipeline source')];
    for (const { document } of files) {
      for (const { list, keys } of lists) {
        for (const found of select(document.value, list)) checkList(document, found.path, keys, report);
      }
    }
  },
};

function checkList(document: SourceDocument, path: DocumentPath, keys: readonly [string, ...string[]], report: Report) {
  const firsts = new Map<string, DocumentPath>();
  for (const entry of select(document.value, [...path, '*'])) {
    const values = keys.map((key) => select(entry.value, [key])[0]?.value);
    if (typeof values[0] !== 'string') continue;
    const at = [...entry.path, keys[0]];
    const first = firsts.get(JSON.stringify(values));
    firsts.set(JSON.stringify(values), first ?? at);
    if (first === undefined) continue;
    report({
      at: document.at(at),
      message: `The ${keys[0]} '${values[0]}' is there already: give this one another, or remove it.`,
      related: [{ ...document.at(first), message: 'The first one is here.' }],
    });
  }
}
