import { heading } from '../lines/heading.ts';
import { problemLines } from '../lines/list-lines.ts';
import { statusLines } from '../lines/status-lines.ts';
import type { SimulationSummary } from '../simulation-summary.ts';

/** What has changed since the previous summary, as lines to append: new statuses and problems, and the runs. */
export function progressLines(previous: SimulationSummary | undefined, current: SimulationSummary): string[] {
  const { periods, rest } = current.statuses;
  const known = (previous?.statuses.periods.length ?? 0) + (previous?.statuses.rest ?? 0);
  const fresh = Math.min(periods.length, periods.length + rest - known);
  const statuses = statusLines(
    { ...current.statuses, rest: 0, periods: periods.slice(periods.length - fresh) },
    current.started ?? 0,
  );
  const problems = problemLines({ items: current.problems.items.slice(previous?.problems.items.length ?? 0), rest: 0 });
  const runs = current.runs > (previous?.runs ?? 0) ? [heading(current)] : [];
  return [...statuses, ...problems, ...runs].map(({ text }) => text);
}
