import type { FilePurpose } from './file-references.ts';

/** What a JSON file is by itself. An envelope is what Dynatrace wraps around a document that is downloaded. */
export type FileKind = Exclude<FilePurpose, 'screen document'> | 'document envelope';

/** Properties that tell a file of one kind from all others. */
const telltales: readonly { readonly kind: FileKind; readonly properties: readonly string[] }[] = [
  { kind: 'document envelope', properties: ['type', 'content'] },
  { kind: 'dashboard', properties: ['dashboardMetadata'] },
  { kind: 'document', properties: ['tiles', 'layouts'] },
  { kind: 'alert', properties: ['metricId', 'monitoringStrategy'] },
  { kind: 'alert', properties: ['metricSelector', 'monitoringStrategy'] },
  { kind: 'pipeline source', properties: ['sourceType', 'source'] },
  { kind: 'pipeline', properties: ['customId', 'processing'] },
  { kind: 'activation schema', properties: ['schemaId', 'properties'] },
];

/** Tells what a file is, where that is beyond doubt. */
export function fileKind(value: unknown): FileKind | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return telltales.find(({ properties }) => properties.every((property) => Object.hasOwn(value, property)))?.kind;
}

/** Whether the file is clearly something else than what the manifest takes it for. */
export function isMisplaced(value: unknown, purpose: FilePurpose): boolean {
  const kind = fileKind(value);
  // Nothing is known of what the documents of screens look like.
  return kind !== undefined && kind !== purpose && purpose !== 'screen document';
}
