import type { DeclaredMetric, MetricObservation } from '@extkit/devkit';
import type { Problem } from './simulation-summary.ts';

/**
 * What is wrong with a data point, by what the extension declares.
 *
 * @param declared the metric of that key; `undefined` where there is none
 */
export function judgePoint(point: MetricObservation, declared: DeclaredMetric | undefined): readonly Problem[] {
  const { key } = point;
  if (declared === undefined) {
    const message = `"${key}" came but is not declared: declare it in the manifest, or mend the key that is sent.`;
    return [{ code: 'unknown-metric', message, key }];
  }
  return [...judgeDimensions(point, declared), ...judgeValue(point, declared)];
}

function judgeDimensions({ key, dimensions }: MetricObservation, declared: DeclaredMetric): readonly Problem[] {
  const sent = Object.keys(dimensions).sort();
  const expected = [...declared.dimensions].sort();
  if (sent.length === expected.length && sent.every((name, index) => name === expected[index])) return [];
  const message =
    `"${key}" came with ${list(sent, 'dimension')} but declares ${list(expected, 'dimension')}: ` +
    'send exactly those that are declared, or declare those that are sent.';
  return [{ code: 'wrong-dimensions', message, key }];
}

function judgeValue({ key, value }: MetricObservation, { states }: DeclaredMetric): readonly Problem[] {
  if (states === undefined) {
    if (typeof value === 'number' && Number.isFinite(value)) return [];
    const message = `"${key}" came with the value ${shown(value)}, which is no number: send a finite number.`;
    return [{ code: 'wrong-type', message, key }];
  }
  if (typeof value === 'number') {
    const message = `"${key}" came with the number ${value} but declares states: send ${list(states, 'state')}.`;
    return [{ code: 'wrong-type', message, key }];
  }
  if (states.includes(value)) return [];
  const message =
    `"${key}" came with the state "${value}" but declares ${list(states, 'state')}: ` +
    'send one that is declared, or declare it.';
  return [{ code: 'unknown-state', message, key }];
}

function shown(value: number | string): string {
  return typeof value === 'number' ? String(value) : `"${value}"`;
}

function list(names: readonly string[], word: string): string {
  if (names.length === 0) return `no ${word}s`;
  return `the ${word}${names.length === 1 ? '' : 's'} ${names.map((name) => `"${name}"`).join(', ')}`;
}
