import type { Diagnostic, Severity } from '../diagnostic.ts';

/** How much was found. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The number of files with at least one finding. */
  readonly files: number;
}

export function summarize(diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    files: new Set(diagnostics.map(({ file }) => file)).size,
  };
}

/** Such as `2 errors, 1 warning in 1 file`. */
export function summaryLine({ errors, warnings, infos, files }: Summary): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const;
  const found = counts.filter(([count]) => count > 0).map(([count, word]) => plural(count, word));
  return found.length === 0 ? 'No problems found' : `${found.join(', ')} in ${plural(files, 'file')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
