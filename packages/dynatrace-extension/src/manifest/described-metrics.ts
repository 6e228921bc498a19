import type { DocumentPath, SourceDocument } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';
import type { Text } from './collection.ts';
import { readOnce } from './read-once.ts';

/** An entry of the manifest's `metrics`: what the metrics browser shows of a metric, or how one is calculated. */
export interface DescribedMetric {
  readonly path: DocumentPath;
  readonly key: Text;
  /** Whether its key makes it a calculated metric. */
  readonly isCalculated: boolean;
  readonly hasQuery: boolean;
  /** As it stands in the manifest; what is of another type than it should be is the schema's business. */
  readonly metadata: unknown;
  /** What it is calculated from. */
  readonly selector: Text | undefined;
}

/** How the keys of calculated metrics start. */
export const CALCULATED = 'func:';

/** Entries without a key are the schema's business. */
export const describedMetrics = readOnce((manifest: SourceDocument): readonly DescribedMetric[] =>
  select(manifest.value, ['metrics', '*']).flatMap(({ path, value }) => {
    const key = selectText(value, ['key']) ?? '';
    const selector = selectText(value, ['query', 'metricSelector']);
    if (key === '') return [];
    return {
      path,
      key: { text: key, path: [...path, 'key'] },
      isCalculated: key.startsWith(CALCULATED),
      hasQuery: select(value, ['query']).length > 0,
      metadata: select(value, ['metadata'])[0]?.value,
      selector: selector === undefined ? undefined : { text: selector, path: [...path, 'query', 'metricSelector'] },
    };
  }),
);
