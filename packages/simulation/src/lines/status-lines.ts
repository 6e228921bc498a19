import { align, printable } from '@extkit/devkit/terminal';
import type { StatusPeriod, StatusSummary } from '../simulation-summary.ts';
import { line, type Line } from './line.ts';
import { durationText, timesText } from './wording.ts';

/**
 * The statuses over time, a line each, by the seconds since the simulation began.
 *
 * @param latest how many to show at most
 */
export function statusLines({ periods, rest }: StatusSummary, started: number, latest = Infinity): Line[] {
  const shown = periods.slice(Math.max(0, periods.length - latest));
  const earlier = rest + periods.length - shown.length;
  const texts = align(
    shown.map((period) => cells(period, started)),
    [0],
  );
  return [
    ...(earlier > 0 ? [line(`${earlier} earlier`, 'dim')] : []),
    ...texts.map((text, index) => line(text, shown[index]?.ok === true ? 'green' : 'red')),
  ];
}

function cells({ status, details, instance, from, count }: StatusPeriod, started: number): string[] {
  return [
    durationText(from - started),
    printable(status) + timesText(count),
    ...(instance === undefined ? [] : [printable(instance)]),
    ...(details === undefined ? [] : [printable(details)]),
  ];
}
