import type { ExtensionChange } from '@extkit/devkit';
import { change } from './change-kinds.ts';
import type { Comparison } from './extension-contents.ts';
import { keyChanges } from './key-changes.ts';
import { metricFacts, type MetricFacts } from './metrics.ts';
import { named } from './wording.ts';

/** Metrics that came or went, and what they are. */
export const compareMetrics: Comparison = (before, after) => {
  const { removed, added, kept } = keyChanges(metricFacts(before), metricFacts(after));
  // Only Python code and StatsD send what the manifest does not collect.
  const sendsMore = after.datasources.some(({ key }) => key === 'python' || key === 'statsd');
  const isGone = (was: MetricFacts, is: MetricFacts) => was.collected && !is.collected && !sendsMore;
  const gone = [...removed, ...kept.filter(([, was, is]) => isGone(was, is))].map(([key]) => key);
  const stayed = kept.filter(([, was, is]) => !isGone(was, is));
  return [
    ...gone.map((key) => change('metric-removed', key, GONE)),
    ...stayed.flatMap(([key, was, is]) => compareMetric(key, was, is)),
    ...compareDimensions(stayed),
    ...added.map(([key]) => change('metric-added', key, 'It is new.')),
  ];
};

const GONE = 'It is not sent any more: charts, alerts and queries that use it stay empty.';

function compareMetric(key: string, was: MetricFacts, is: MetricFacts): ExtensionChange[] {
  const [type, newType] = [text(was.types), text(is.types)];
  const [value, newValue] = [text(was.values), text(is.values)];
  const found: ExtensionChange[] = [];
  if (type !== newType && type !== '' && newType !== '') {
    const sameKind = withoutDelta(type) === withoutDelta(newType);
    found.push(
      sameKind
        ? change('metric-delta-changed', key, `It is of type ${newType} instead of ${type}: its numbers are others.`)
        : change(
            'metric-type-changed',
            key,
            `It is of type ${newType} instead of ${type}: it is stored as another metric, and what uses the old one stays empty.`,
          ),
    );
  }
  if (was.unit !== undefined && is.unit !== undefined && was.unit !== is.unit) {
    const message = `It is in ${is.unit} instead of ${was.unit}: check thresholds, and mind it where old and new data meet.`;
    found.push(change('metric-unit-changed', key, message));
  }
  if (value !== newValue && value !== '' && newValue !== '') {
    found.push(change('metric-value-changed', key, `It is read from ${newValue} instead of ${value}.`));
  }
  return found;
}

/** One change for each dimension, however many metrics it concerns. */
function compareDimensions(
  metrics: readonly (readonly [key: string, was: MetricFacts, is: MetricFacts])[],
): ExtensionChange[] {
  const lost = new Map<string, string[]>();
  const gained = new Map<string, string[]>();
  for (const [key, was, is] of metrics) {
    if (!was.collected || !is.collected) continue;
    for (const name of was.dimensions) if (!is.dimensions.has(name)) add(lost, name, key);
    for (const name of is.dimensions) if (!was.dimensions.has(name)) add(gained, name, key);
  }
  return [
    ...[...lost].map(([name, keys]) => {
      const message = `It is not sent any more with ${named(keys)}: charts and alerts that split or filter by it, and entities that are made from it, stay empty.`;
      return change('dimension-removed', name, message);
    }),
    ...[...gained].map(([name, keys]) => {
      const message = `It comes with ${named(keys)} now: these have more series, which count as data points and may set off alerts one by one.`;
      return change('dimension-added', name, message);
    }),
  ];
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function text(values: ReadonlySet<string>): string {
  return [...values].sort().join(' and ');
}

function withoutDelta(type: string): string {
  return type.replaceAll(/,\s*delta/g, '');
}
