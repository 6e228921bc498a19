import { count } from '../count.ts';
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
  const numberOf = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: numberOf('error'),
    warnings: numberOf('warning'),
    infos: numberOf('info'),
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
  const found = counts.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  return found.length === 0 ? 'No problems found' : `${found.join(', ')} in ${count(files, 'file')}`;
}
