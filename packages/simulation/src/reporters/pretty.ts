import { painter, printable } from '@extkit/devkit/terminal';
import { heading } from '../lines/heading.ts';
import { line, type Line } from '../lines/line.ts';
import { entityLines, eventLines, logLines, problemLines, propertyLines } from '../lines/list-lines.ts';
import { metricLines } from '../lines/metric-lines.ts';
import { statusLines } from '../lines/status-lines.ts';
import type { Verdict } from '../verdict.ts';
import type { SimulationReporter } from './reporter.ts';

/** For people: everything that came, aligned, and at last the verdict. */
export const pretty: SimulationReporter = (report, { color = false } = {}) => {
  const paint = painter(color);
  const lines = [
    heading(report),
    ...section('Metrics', metricLines(report.metrics)),
    ...section('Entities', entityLines(report.entities)),
    ...section('Properties', propertyLines(report.properties)),
    ...section('Events', eventLines(report.events)),
    ...section('Log', logLines(report.logs.messages)),
    ...section('Statuses', statusLines(report.statuses, report.started ?? 0)),
    ...section('Problems', problemLines(report.problems)),
    line(),
    ...verdictLines(report.verdict),
  ];
  return lines.map(({ text, style }) => `${style === undefined ? text : paint(style, text)}\n`).join('');
};

/** Nothing where there are no lines. */
function section(title: string, lines: readonly Line[]): Line[] {
  if (lines.length === 0) return [];
  return [line(), line(title, 'bold'), ...lines.map(({ text, ...style }) => ({ text: `  ${text}`, ...style }))];
}

function verdictLines({ passed, reasons }: Verdict): Line[] {
  if (passed) return [line('Passed', 'green')];
  return [line('Failed', 'red'), ...reasons.map((reason) => line(`  ${printable(reason)}`))];
}
