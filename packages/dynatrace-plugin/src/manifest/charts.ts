import { select, type Selected } from '@extkit/devkit/rules';

/** The charts that the SDK looks at: `keyCharts` counts only where there are no `keycharts` (facts 1.9). */
export function chartsOf(manifest: unknown): Selected[] {
  const keyCharts = select(manifest, ['ui', 'keycharts']).length > 0 ? 'keycharts' : 'keyCharts';
  return [keyCharts, 'charts'].flatMap((list) => select(manifest, ['ui', list, '*']));
}

/** The series of these charts. */
export function seriesOf(manifest: unknown): Selected[] {
  return chartsOf(manifest).flatMap((chart) => partsOf(chart, 'series', '*'));
}

/** What stands below a value, with the whole path to it. */
export function partsOf({ path, value }: Selected, ...steps: readonly string[]): Selected[] {
  return select(value, steps).map((part) => ({ path: [...path, ...part.path], value: part.value }));
}
