import { suggest } from '@extkit/devkit';
import { select } from '@extkit/devkit/rules';
import type { Metric } from './collection.ts';
import { CALCULATED, describedMetrics } from './described-metrics.ts';
import { extractedMetrics } from './extracted-metrics.ts';
import type { ManifestModel } from './manifest-model.ts';
import { isMisspelling } from './misspelling.ts';
import { readOnce } from './read-once.ts';

/** An unknown metric that is clearly meant to be one of the extension's own. */
export interface UnknownMetric {
  /** The metric that was most likely meant. */
  readonly suggestion: string | undefined;
}

interface MetricNames {
  readonly collected: ReadonlySet<string>;
  /** What is collected, calculated or described. */
  readonly known: ReadonlySet<string>;
  /** The keys of histograms and summaries, each of which becomes several metrics. */
  readonly families: readonly string[];
  /** What all collected metrics start with, the last dot included; empty where it is nobody's own. */
  readonly prefix: string;
  readonly complete: boolean;
}

/** These open the keys of many extensions. */
const SHARED_PREFIXES = new Set(['com.', 'com.dynatrace.', 'com.dynatrace.extension.', 'custom.', 'dt.']);

/** Whether the manifest tells of every metric that the extension sends. */
export function namesAllMetrics(model: ManifestModel): boolean {
  return metricNames(model).complete;
}

/** Whether the manifest's datasource sends the metric. */
export function isCollectedMetric(model: ManifestModel, key: string): boolean {
  const { collected, families } = metricNames(model);
  return collected.has(key) || isOfFamily(key, families);
}

/** Whether the extension collects, calculates or describes the metric. */
export function isKnownMetric(model: ManifestModel, key: string): boolean {
  const { known, families } = metricNames(model);
  return known.has(key) || isOfFamily(key, families);
}

/**
 * Tells of a metric that a selector or a query names and nobody sends, but only where it is meant to be this
 * extension's: it starts as all of its metrics do, or is a misspelling of one. Metrics of others may be named freely.
 */
export function unknownOwnMetric(model: ManifestModel, key: string): UnknownMetric | undefined {
  const { known, prefix, complete } = metricNames(model);
  if (!complete || isKnownMetric(model, key)) return undefined;
  const plainKey = key.startsWith(CALCULATED) ? key.slice(CALCULATED.length) : key;
  if (prefix !== '' && plainKey.startsWith(prefix)) return { suggestion: suggestMetric(key, known, prefix) };
  const suggestion = [...known].find((some) => isMisspelling(key, some, /\./));
  return suggestion === undefined ? undefined : { suggestion };
}

/** The one of these metrics that was most likely meant. What all metrics of the extension start with counts for nothing. */
export function suggestCollectedMetric(model: ManifestModel, key: string): string | undefined {
  const { collected, prefix } = metricNames(model);
  return suggestMetric(key, collected, prefix);
}

function suggestMetric(key: string, from: ReadonlySet<string>, prefix: string): string | undefined {
  const candidates = new Map([...from].map((some) => [some.replace(prefix, ''), some]));
  return candidates.get(suggest(key.replace(prefix, ''), candidates.keys()) ?? '');
}

const metricNames = readOnce((model: ManifestModel): MetricNames => {
  const { manifest, metrics, sendsMore } = model;
  const collected = metrics.flatMap(({ key }) => (key ? [key.text] : []));
  const stored = metrics.flatMap((metric) => storedKey(metric) ?? []);
  const described = describedMetrics(manifest).map(({ key }) => key.text);
  // Logs become metrics in ways that the manifest does not name.
  const makesMore = select(manifest.value, ['logMetrics']).length > 0;
  const extracted = extractedMetrics(model);
  return {
    collected: new Set([...collected, ...stored]),
    known: new Set([...collected, ...stored, ...described, ...(extracted ?? [])]),
    families: metrics.flatMap(({ key, type }) =>
      key && (type?.text === 'histogram' || type?.text === 'summary') ? [key.text] : [],
    ),
    prefix: commonPrefix(collected),
    complete: collected.length > 0 && !sendsMore && !makesMore && extracted !== undefined,
  };
});

/** The other name of a metric: a type that the key's suffix does not tell is appended to it, as public extensions show. */
export function storedKey({ key, type }: Metric): string | undefined {
  if (!key || !type) return undefined;
  const hasSuffix = /[._]count$/.test(key.text);
  if (type.text.startsWith('count')) return hasSuffix ? undefined : `${key.text}.count`;
  return hasSuffix ? `${key.text}.gauge` : undefined;
}

function isOfFamily(key: string, families: readonly string[]): boolean {
  return families.some((family) => key.startsWith(family) && /^[._]/.test(key.slice(family.length)));
}

/** In whole sections: `a.b.` for `a.b.c` and `a.b.d.e`. */
function commonPrefix(keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  let prefix = first.slice(0, first.lastIndexOf('.') + 1);
  for (const key of others) {
    while (!key.startsWith(prefix)) prefix = prefix.slice(0, prefix.lastIndexOf('.', prefix.length - 2) + 1);
  }
  return SHARED_PREFIXES.has(prefix) ? '' : prefix;
}
