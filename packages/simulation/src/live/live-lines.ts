import { painter } from '@extkit/devkit/terminal';
import { heading } from '../lines/heading.ts';
import { line } from '../lines/line.ts';
import { problemLines } from '../lines/list-lines.ts';
import { metricLines } from '../lines/metric-lines.ts';
import { statusLines } from '../lines/status-lines.ts';
import type { SimulationSummary } from '../simulation-summary.ts';
import { cut } from './cut.ts';

/** The size of a terminal, in characters. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
  /** ANSI colours. */
  readonly color: boolean;
}

const LATEST_STATUSES = 3;

/** The summary as lines that fit the screen: the statuses and problems stand above the metrics, which may be many. */
export function liveLines(summary: SimulationSummary, { columns, rows, color }: Screen): string[] {
  const paint = painter(color);
  const lines = [
    heading(summary),
    ...statusLines(summary.statuses, summary.started ?? 0, LATEST_STATUSES),
    ...problemLines(summary.problems).slice(0, Math.floor(rows / 4)),
    ...metricLines(summary.metrics),
  ];
  const fitting = lines.length <= rows ? lines : [...lines.slice(0, rows - 1), line('…', 'dim')];
  return fitting.slice(0, rows).map(({ text, style }) => {
    const shown = cut(text, columns);
    return style === undefined ? shown : paint(style, shown);
  });
}
