import type { Fix } from '@extkit/devkit';
import { describedMetrics } from '../../manifest/described-metrics.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { MetricMentions } from '../../manifest/metric-mentions.ts';

/** Makes fixes that rename a metric together with everything in the extension's files that names it. */
export function metricRenamer(model: ManifestModel): (from: string, to: string) => Fix | undefined {
  let mentions: MetricMentions | undefined;
  const taken = new Set(model.metrics.flatMap(({ key }) => (key ? [key.text] : [])));
  const described = new Set(describedMetrics(model.manifest).map(({ key }) => key.text));
  const dimensions = new Set(model.levels.flatMap((level) => level.dimensions.map(({ key }) => key?.text)));

  return (from, to) => {
    // A word without a dot, or with another meaning, cannot be told from the metric's key.
    const isAmbiguous = !from.includes('.') || dimensions.has(from);
    if (isAmbiguous || taken.has(to) || (described.has(from) && described.has(to))) return undefined;
    mentions ??= new MetricMentions(model);
    const edits = mentions.rename(from, to);
    return edits && { title: `Rename the metric to '${to}', and all that names it`, edits };
  };
}
