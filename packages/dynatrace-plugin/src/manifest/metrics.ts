import type { DocumentPath } from '@extkit/devkit/documents';
import { select, selectText } from '@extkit/devkit/rules';

/** A metric that the manifest declares. */
export interface Metric {
  /** Where its `timeseries` or `statetimeseries` stands. */
  readonly path: DocumentPath;
  readonly key: string;
  /** Names, in the order of the manifest. */
  readonly dimensions: readonly string[];
  /** The states of a `statetimeseries`; absent for a `timeseries`. */
  readonly states?: readonly string[];
}

/** The metrics of a manifest, which may be a broken one: what has no key is left out, and what is no text among names. */
export function metricsOf(manifest: unknown): Metric[] {
  return select(manifest, ['metrics', '*', '*']).flatMap(({ path, value }) => {
    const form = path.at(-1);
    const key = selectText(value, ['key']);
    if (key === undefined || (form !== 'timeseries' && form !== 'statetimeseries')) return [];
    const dimensions = texts(value, 'dimensions');
    return [{ path, key, dimensions, ...(form === 'statetimeseries' && { states: texts(value, 'states') }) }];
  });
}

function texts(value: unknown, property: string): string[] {
  return select(value, [property, '*']).flatMap((item) => (typeof item.value === 'string' ? [item.value] : []));
}
