import { relative, sep } from 'node:path';
import { sortDiagnostics, type Diagnostic, type Location } from '../diagnostic.ts';

/**
 * The diagnostics with every file relative to the root, with forward slashes, and then sorted: so that neither the
 * place of the workspace nor the system shows.
 */
export function relativeDiagnostics(diagnostics: readonly Diagnostic[], root: string): Diagnostic[] {
  const here = <T extends Location>(location: T): T => ({
    ...location,
    file: relative(root, location.file).split(sep).join('/') || '.',
  });
  return sortDiagnostics(
    diagnostics.map(({ related, fix, ...diagnostic }) => ({
      ...here(diagnostic),
      ...(related && { related: related.map(here) }),
      ...(fix && { fix: { title: fix.title, edits: fix.edits.map(here) } }),
    })),
  );
}
