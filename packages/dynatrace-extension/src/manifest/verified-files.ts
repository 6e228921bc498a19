import { dirname, join } from 'node:path';
import type { SettingsScope } from '@extkit/devkit/rules';
import type { ManifestModel } from './manifest-model.ts';

/** What findings may be in, and so what suppressions may be for. */
export function verifiedFiles({ manifest, files, project }: ManifestModel): Pick<SettingsScope, 'documents' | 'files'> {
  const named = files.flatMap(({ document }) => document ?? []);
  const packed = project.packed.map(({ path }) => join(dirname(manifest.file), path));
  return {
    documents: [manifest, ...named, ...project.activations],
    files: [...packed, ...project.packaging.keys()],
  };
}
