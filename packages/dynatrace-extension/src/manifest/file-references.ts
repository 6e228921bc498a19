import type { DocumentPath } from '@extkit/devkit/documents';
import { select } from '@extkit/devkit/rules';

/** A file that the manifest names. */
export interface FileReference {
  /** Where in the manifest its path is written. */
  readonly at: DocumentPath;
  /** As it is written: relative to the manifest's folder, with forward slashes. */
  readonly path: string;
  readonly purpose: FilePurpose;
}

/** What a file is to the extension. `document` is a dashboard of the new kind. */
export type FilePurpose =
  'dashboard' | 'alert' | 'document' | 'screen document' | 'pipeline' | 'pipeline source' | 'activation schema';

/** Where a manifest names files; all of them are JSON (facts 3.3, 3.4). */
const places: readonly { readonly path: DocumentPath; readonly purpose: FilePurpose }[] = [
  { path: ['dashboards', '*', 'path'], purpose: 'dashboard' },
  { path: ['alerts', '*', 'path'], purpose: 'alert' },
  { path: ['documents', 'dashboards', '*', 'path'], purpose: 'document' },
  { path: ['documents', 'screens', '*', 'path'], purpose: 'screen document' },
  { path: ['openpipeline', 'pipelines', '*', 'pipelinePath'], purpose: 'pipeline' },
  { path: ['openpipeline', 'sources', '*', 'sourcePath'], purpose: 'pipeline source' },
  { path: ['python', 'activation', '*', 'path'], purpose: 'activation schema' },
];

export function fileReferences(manifest: unknown): FileReference[] {
  return places.flatMap(({ path, purpose }) =>
    select(manifest, path).flatMap((found) =>
      typeof found.value === 'string' && found.value !== '' ? [{ at: found.path, path: found.value, purpose }] : [],
    ),
  );
}

/** Whether the path stays inside the manifest's folder, means the same on every system, and names what is packed: no dotfile. */
export function isPortablePath(path: string): boolean {
  if (/^\/|^[A-Za-z]:|\\|\p{Control}/u.test(path)) return false;
  return path.split('/').every((segment) => segment === '.' || !segment.startsWith('.'));
}

export function isJsonPath(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}
