import type { SimulationSummary } from '../simulation-summary.ts';
import { liveLines } from './live-lines.ts';
import { progressLines } from './progress-lines.ts';

/** As much of a stream as the view needs: `process.stderr` is one. */
export interface LiveOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

/** Shows a summary while it grows. */
export interface LiveView {
  show(summary: SimulationSummary): void;
  /** On a terminal, takes away what it has drawn: what comes after it stands in its place. */
  end(): void;
}

const ESCAPE = '\u001b[';

/** On a terminal the summary is drawn anew each time; anywhere else, lines are appended for what has changed. */
export function liveView(output: LiveOutput, color: boolean): LiveView {
  return output.isTTY === true ? redrawn(output, color) : appended(output);
}

function redrawn(output: LiveOutput, color: boolean): LiveView {
  let height = 0;
  const erase = () => (height === 0 ? '' : `${ESCAPE}${height}A${ESCAPE}J`);
  return {
    show(summary) {
      // One column and one row less than there are: the cursor never wraps, and the terminal never scrolls.
      const screen = { columns: known(output.columns, 80) - 1, rows: known(output.rows, 24) - 1, color };
      const lines = liveLines(summary, screen);
      output.write(erase() + lines.map((text) => `${text}\n`).join(''));
      height = lines.length;
    },
    end() {
      output.write(erase());
      height = 0;
    },
  };
}

/** A terminal that does not know its size says 0. */
function known(size: number | undefined, otherwise: number): number {
  return size === undefined || size === 0 ? otherwise : size;
}

function appended(output: LiveOutput): LiveView {
  let previous: SimulationSummary | undefined;
  return {
    show(summary) {
      for (const text of progressLines(previous, summary)) output.write(`${text}\n`);
      previous = summary;
    },
    end: () => undefined,
  };
}
