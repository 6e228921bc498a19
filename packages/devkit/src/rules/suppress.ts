import type { Diagnostic } from '../diagnostic.ts';
import type { FileSuppressor } from './file-suppressors.ts';
import type { LineSuppressor } from './line-suppressors.ts';
import type { Suppressor } from './suppressor.ts';

export interface Suppressed {
  /** What no suppressor hides. */
  readonly visible: readonly Diagnostic[];
  /** The suppressors that hide something. */
  readonly used: ReadonlySet<Suppressor>;
}

/** Takes out what is suppressed. A finding that several suppressors hide counts for each of them. */
export function suppress(
  diagnostics: readonly Diagnostic[],
  onLines: readonly LineSuppressor[],
  inFiles: readonly FileSuppressor[],
): Suppressed {
  const byPlace = new Map<string, LineSuppressor[]>();
  for (const suppressor of onLines) {
    const key = placeKey(suppressor);
    const others = byPlace.get(key);
    if (others === undefined) byPlace.set(key, [suppressor]);
    else others.push(suppressor);
  }
  const used = new Set<Suppressor>();
  const visible = diagnostics.filter(({ code, file, range }) => {
    const hiding = [
      ...(byPlace.get(placeKey({ code, file, line: range.start.line })) ?? []),
      ...inFiles.filter((suppressor) => suppressor.code === code && suppressor.matches(file)),
    ];
    for (const suppressor of hiding) used.add(suppressor);
    return hiding.length === 0;
  });
  return { visible, used };
}

function placeKey({ code, file, line }: Pick<LineSuppressor, 'code' | 'file' | 'line'>): string {
  return `${code}:${line}:${file}`;
}
