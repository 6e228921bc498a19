import { align, printable } from '@extkit/devkit/terminal';
import type { MetricSummary } from '../simulation-summary.ts';
import { line, type Line } from './line.ts';
import { valueText } from './wording.ts';

const TITLES = ['metric', 'points', 'last', 'min', 'max', 'average', 'series', ''];
const NUMBERS = [1, 2, 3, 4, 5, 6];

/** A table of the metrics: a line each, below a line of titles. Nothing where there is none. */
export function metricLines(metrics: readonly MetricSummary[]): Line[] {
  if (metrics.length === 0) return [];
  const [titles = '', ...rows] = align([TITLES, ...metrics.map(cells)], NUMBERS);
  return [line(titles, 'dim'), ...rows.map((row, index) => line(row, styleOf(metrics[index])))];
}

function cells({ key, points, last, min, max, average, series, states, declared }: MetricSummary): string[] {
  const text = (value: number | string | undefined) => (value === undefined ? '' : printable(valueText(value)));
  const seen = states.map((state) => `${printable(state.state)} ${state.points}`).join(', ');
  const remark = points === 0 ? 'never came' : declared ? seen : 'not declared';
  const seriesText = points === 0 ? '' : `${series.items.length}${series.rest > 0 ? '+' : ''}`;
  return [printable(key), `${points}`, text(last), text(min), text(max), text(average), seriesText, remark];
}

function styleOf(metric: MetricSummary | undefined) {
  if (metric?.declared === false) return 'red';
  return metric?.points === 0 ? 'yellow' : undefined;
}
