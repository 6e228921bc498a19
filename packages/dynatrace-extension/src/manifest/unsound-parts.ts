import { hasErrors } from '@extkit/devkit';
import type { LocatedFinding } from '@extkit/devkit/schema';
import { datasourceKeys } from './datasource-keys.ts';
import type { ReferencedFile } from './manifest-model.ts';

/** What the schemas found in the manifest, and in the files that it names. */
export interface ShapeFindings {
  readonly manifest: readonly LocatedFinding[];
  readonly files: readonly { readonly file: ReferencedFile; readonly findings: readonly LocatedFinding[] }[];
}

const DATASOURCES: ReadonlySet<unknown> = new Set(datasourceKeys);

/** The properties that rules compare with those of others: names, and what an alert says twice. */
const COMPARED: ReadonlySet<unknown> = new Set([
  ...['$ref', 'configScope', 'customId', 'featureSet', 'id', 'ingest', 'key', 'name', 'path'],
  ...['alertCondition', 'dealertingSamples', 'samples', 'violatingSamples'],
]);

/**
 * Tells of which parts the schemas could not make out everything, so that what seems to be missing there may only be written
 * wrongly. A part is a property of the manifest, all of the `datasources`, or the files of one purpose.
 */
export function unsoundParts({ manifest, files }: ShapeFindings): (part: string) => boolean {
  const broken = manifest.filter(hidesSomething);
  // What an unknown property of the manifest was meant to be, nobody knows.
  const isAnything = broken.some(({ kind, path }) => kind === 'unknownProperty' && path.length === 0);
  const parts = new Set<unknown>([
    ...broken.map(({ path: [key] }) => (DATASOURCES.has(key) ? 'datasources' : key)),
    ...files.filter(isUnsound).map(({ file }) => file.purpose),
  ]);
  return (part) => isAnything || parts.has(part);
}

function isUnsound({ file: { document, state }, findings }: ShapeFindings['files'][number]): boolean {
  return state !== 'present' || hasErrors(document?.problems ?? []) || findings.some(hidesSomething);
}

/** A typo hides nothing where it is known what was meant, and neither does too much of something. */
function hidesSomething({ kind, path, property, misspelt, diagnostic }: LocatedFinding): boolean {
  switch (kind) {
    case 'type':
    case 'variant':
      return true;
    case 'unknownProperty':
      return misspelt === undefined && diagnostic.severity === 'error';
    case 'missingProperty':
      return COMPARED.has(property);
    case 'form':
    case 'enum':
    case 'limit':
      return COMPARED.has(path.at(-1));
    default:
      return false;
  }
}
