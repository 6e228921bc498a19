import type { SimulationSummary } from './simulation-summary.ts';

/** What a simulation must be like to pass. */
export interface Demands {
  /** It reaches OK, and is there at the end. @default true */
  readonly statusOk?: boolean;
  /** No problem is found: nothing is sent that the environment would drop or refuse. @default true */
  readonly noProblems?: boolean;
  /** So many percent of the declared metrics come. @default 0 */
  readonly minimumCoverage?: number;
}

export interface Verdict {
  readonly passed: boolean;
  /** Why it did not pass: one line each. */
  readonly reasons: readonly string[];
}

/** What came of a simulation, with the verdict. */
export interface SimulationReport extends SimulationSummary {
  readonly verdict: Verdict;
}

export function judge(summary: SimulationSummary, demands: Demands = {}): SimulationReport {
  const { statusOk = true, noProblems = true, minimumCoverage = 0 } = demands;
  const reasons = [
    ...(statusOk ? statusReasons(summary) : []),
    ...(noProblems ? problemReasons(summary) : []),
    ...coverageReasons(summary, minimumCoverage),
  ];
  return { ...summary, verdict: { passed: reasons.length === 0, reasons } };
}

function statusReasons({ statuses: { reachedOk, endedOk, unwell } }: SimulationSummary): string[] {
  if (endedOk) return [];
  if (unwell === undefined) return ['The extension reported no status.'];
  const details = unwell.details === undefined ? '' : ` (${unwell.details})`;
  return [`The extension ${reachedOk ? 'did not stay' : 'never was'} OK: it ended with ${unwell.status}${details}.`];
}

function problemReasons({ problems: { items, rest } }: SimulationSummary): string[] {
  const count = items.reduce((sum, problem) => sum + problem.count, rest);
  if (count === 0) return [];
  return [count === 1 ? 'There was 1 problem.' : `There were ${count} problems.`];
}

function coverageReasons({ coverage: { declared, reported, percent } }: SimulationSummary, minimum: number): string[] {
  if (percent >= minimum) return [];
  return [`Only ${reported} of ${declared} declared metrics came: ${percent} %, where ${minimum} % are demanded.`];
}
