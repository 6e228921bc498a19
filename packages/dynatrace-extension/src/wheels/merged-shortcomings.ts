import { targetName } from './target.ts';
import type { Shortcoming, TargetReport } from './wheel-report.ts';

/** The same defect on all the targets that have it. */
export interface MergedShortcoming extends Shortcoming {
  /** Their names. */
  readonly targets: readonly string[];
}

/** Puts together what differs only in the target, or in the wheels that demand what cannot be met. */
export function mergeShortcomings(reports: readonly TargetReport[]): MergedShortcoming[] {
  const merged = new Map<string, MergedShortcoming>();
  for (const { target, shortcomings } of reports) {
    for (const shortcoming of shortcomings) {
      const { kind, project, found } = shortcoming;
      const key = JSON.stringify([kind, project, found]);
      const { targets = [], demands = [] } = merged.get(key) ?? {};
      merged.set(key, {
        ...shortcoming,
        targets: [...new Set([...targets, targetName(target)])],
        demands: distinct([...demands, ...shortcoming.demands]),
      });
    }
  }
  return [...merged.values()];
}

function distinct(demands: Shortcoming['demands']): Shortcoming['demands'] {
  return [...new Map(demands.map((demand) => [JSON.stringify(demand), demand])).values()];
}
