import type { SimulationSummary } from '../simulation-summary.ts';
import { line, type Line } from './line.ts';
import { durationText, plural } from './wording.ts';

/** How far the simulation is: `3 runs in 20 s, 12 points, 3 of 4 declared metrics (75 %)`. */
export function heading({ runs, started = 0, ended = 0, points, coverage }: SimulationSummary): Line {
  const { declared, reported, percent } = coverage;
  const declaredText = declared === 0 ? [] : [`${reported} of ${plural(declared, 'declared metric')} (${percent} %)`];
  const parts = [
    `${plural(runs, 'run')} in ${durationText(ended - started)}`,
    plural(points, 'point'),
    ...declaredText,
  ];
  return line(parts.join(', '), 'bold');
}
