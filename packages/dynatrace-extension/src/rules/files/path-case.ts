import { posix } from 'node:path';
import type { Rule } from '@extkit/devkit/rules';
import type { ManifestModel, ReferencedFile } from '../../manifest/manifest-model.ts';

export const pathCase: Rule<ManifestModel> = {
  code: 'DTX0035',
  severity: 'error',
  summary: 'A path in the manifest has upper and lower case as the file has.',
  source: 'facts 1.4',
  explanation:
    'In a package, and so in Dynatrace, Overview.json and overview.json are two files, though Windows and macOS open one by the name of the other. Write the path as the file is called.',
  check(model, report) {
    for (const file of model.files) {
      const name = nameInAnotherCase(model, file);
      if (name === undefined) continue;
      const { at, path, purpose } = file;
      const place = model.manifest.within(at, 0, path.length);
      report({
        at: model.manifest.at(at),
        message: `The ${purpose} '${path}' is called '${name}': write upper and lower case as the file has them.`,
        ...(place && { fix: { title: `Write '${name}'`, edits: [{ ...place, newText: name }] } }),
      });
    }
  },
};

/** The name of the file that the path would mean if upper and lower case were the same. */
export function nameInAnotherCase({ project }: ManifestModel, { path, state }: ReferencedFile): string | undefined {
  if (state !== 'missing' && state !== 'present') return undefined;
  const wanted = posix.normalize(path);
  const alike = project.packed.filter((file) => file.path.toLowerCase() === wanted.toLowerCase());
  return alike.some((file) => file.path === wanted) ? undefined : alike[0]?.path;
}
