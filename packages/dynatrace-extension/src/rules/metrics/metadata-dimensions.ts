import { suggest } from '@extkit/devkit';
import { select, selectText, type Rule } from '@extkit/devkit/rules';
import type { DatasourceKey } from '../../manifest/datasource-keys.ts';
import { describedMetrics } from '../../manifest/described-metrics.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { storedKey } from '../../manifest/metric-names.ts';

/** These add dimensions of their own: labels, resources, or what code likes. */
const OPEN: ReadonlySet<DatasourceKey> = new Set(['gcp', 'prometheus', 'python', 'statsd']);

export const unknownMetadataDimension: Rule<ManifestModel> = {
  code: 'DTX0070',
  severity: 'info',
  summary: 'Metadata names the dimensions that the metric is collected with.',
  source: 'facts 3.3 (metrics), 3.4',
  explanation:
    "The name shown for a dimension is of no use where the metric has no such dimension. Dimensions that Dynatrace adds, such as 'dt.…', may be named freely, and so may all where a datasource adds its own.",
  check({ manifest, metrics, datasources }, report) {
    if (datasources.some(({ key }) => OPEN.has(key))) return;
    const known = new Map<string, Set<string>>();
    for (const metric of metrics) {
      const { key, level } = metric;
      if (!key) continue;
      for (const name of [key.text, storedKey(metric) ?? key.text]) {
        const dimensions = known.get(name) ?? new Set();
        known.set(name, dimensions);
        for (const dimension of [...level.dimensions, ...(level.parent?.dimensions ?? [])]) {
          if (dimension.key) dimensions.add(dimension.key.text);
        }
      }
    }
    for (const { key, path, metadata } of describedMetrics(manifest)) {
      const dimensions = known.get(key.text);
      if (dimensions === undefined) continue;
      for (const found of select(metadata, ['dimensions', '*'])) {
        const name = selectText(found.value, ['key']);
        if (name === undefined || name === '' || name.startsWith('dt.') || dimensions.has(name)) continue;
        const meant = suggest(name, dimensions);
        report({
          at: manifest.at([...path, 'metadata', ...found.path, 'key']),
          message: `'${key.text}' is collected without a dimension '${name}'${meant === undefined ? '' : ` (did you mean '${meant}'?)`}: correct or remove it.`,
        });
      }
    }
  },
};
