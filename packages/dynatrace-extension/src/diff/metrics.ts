import type { ExtensionContents } from './extension-contents.ts';
import { describedMetrics } from '../manifest/described-metrics.ts';
import type { Level, Metric } from '../manifest/collection.ts';
import { selectText } from '@extkit/devkit/rules';

/** A metric of an extension, whatever the number of places at which it is collected. */
export interface MetricFacts {
  /** Those with which it is collected; the empty name where no feature set is asked for. */
  readonly featureSets: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
  readonly unit: string | undefined;
  /** Whether the manifest says how, or only describes it. */
  readonly collected: boolean;
}

/** Of a metric that needs no feature set. */
export const ALWAYS = '';

/** The metrics that the manifest collects or describes, by their keys. */
export function metricFacts({ levels, manifest }: ExtensionContents): ReadonlyMap<string, MetricFacts> {
  const described = new Map(describedMetrics(manifest).map(({ key, metadata }) => [key.text, metadata]));
  const collected = new Map<string, Metric[]>();
  for (const metric of levels.flatMap((level) => level.metrics)) {
    const key = metric.key?.text;
    if (key !== undefined) collected.set(key, [...(collected.get(key) ?? []), metric]);
  }
  const keys = new Set([...collected.keys(), ...described.keys()]);
  return new Map([...keys].map((key) => [key, factsOf(collected.get(key) ?? [], described.get(key))]));
}

function factsOf(metrics: readonly Metric[], metadata: unknown): MetricFacts {
  return {
    featureSets: new Set(metrics.length === 0 ? [ALWAYS] : metrics.map(featureSetOf)),
    types: new Set(metrics.flatMap(({ type }) => type?.text ?? [])),
    values: new Set(metrics.flatMap(({ value }) => value?.text ?? [])),
    dimensions: new Set(metrics.flatMap(({ level }) => dimensionsOf(level))),
    unit: selectText(metadata, ['unit']),
    collected: metrics.length > 0,
  };
}

/** The most specific one counts (facts 3.4). */
function featureSetOf({ featureSet, level }: Metric): string {
  return (featureSet ?? level.featureSet ?? level.parent?.featureSet)?.text ?? ALWAYS;
}

/** Of a Prometheus endpoint, all labels become dimensions by themselves (facts 3.4): naming them changes nothing. */
function dimensionsOf({ dimensions, parent, datasource }: Level): string[] {
  const all = [...dimensions, ...(parent?.dimensions ?? [])];
  const own =
    datasource === 'prometheus' ? all.filter(({ key, value }) => value?.text !== `label:${key?.text ?? ''}`) : all;
  return own.flatMap(({ key }) => key?.text ?? []);
}
