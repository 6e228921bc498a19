import type { DeadEnd, Demand } from './partial-closure.ts';
import type { Requirement } from './requirement.ts';
import { meets, type WheelChoice } from './wheel-choice.ts';
import type { UnreadableWheel, Wheel } from './wheel.ts';

/**
 * What stands in the way:
 * - `missing`: there is no wheel of the project;
 * - `unreadable`: there is one, and pip cannot read it;
 * - `address`: the project is to be fetched from an address, where pip does not look at any wheel that is there;
 * - `version`: there are wheels, of other versions;
 * - `tags`: there are wheels of a right version, for other platforms or Pythons;
 * - `python`: there are wheels for the target, whose `Requires-Python` excludes it;
 * - `conflict`: each requirement could be met, but not all of them together.
 */
export type ObstacleKind = 'missing' | 'unreadable' | 'address' | 'version' | 'tags' | 'python' | 'conflict';

/** Why a project cannot be installed. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  /** Normalised. */
  readonly project: string;
  /** What cannot be met. */
  readonly demands: readonly Demand[];
  /** What is there instead. */
  readonly found: readonly (Wheel | UnreadableWheel)[];
  /** Of the demands, those without which the rest can be met. */
  readonly givenUp: readonly Demand[];
}

/** All that lies in the bundle. */
export interface Stock {
  readonly wheels: readonly Wheel[];
  readonly unreadable: readonly UnreadableWheel[];
}

export function obstacleOf({ project, demands }: DeadEnd, choice: WheelChoice, stock: Stock): Obstacle {
  const ofProject = stock.wheels.filter((wheel) => wheel.project === project);
  const impossible = demands
    .filter(({ requirement }) => choice.meeting(project, [requirement]).length === 0)
    .map((demand) => ({ demand, ...reason(demand.requirement, ofProject, choice, stock) }));
  const [first] = impossible;
  if (first === undefined) {
    return { kind: 'conflict', project, found: ofProject, ...conflict(demands, project, choice) };
  }
  const { kind, found } = first;
  const unmet = impossible.filter((other) => other.kind === kind).map(({ demand }) => demand);
  return { kind, project, found, demands: unmet, givenUp: unmet };
}

function reason(
  requirement: Requirement,
  ofProject: readonly Wheel[],
  choice: WheelChoice,
  { unreadable }: Stock,
): Pick<Obstacle, 'kind' | 'found'> {
  if (requirement.fromAddress) return { kind: 'address', found: ofProject };
  const broken = unreadable.filter(({ project }) => project === requirement.project);
  if (broken.length > 0) return { kind: 'unreadable', found: broken };
  if (ofProject.length === 0) return { kind: 'missing', found: [] };
  const rightVersion = ofProject.filter(({ version }) => meets(version, requirement));
  if (rightVersion.length === 0) return { kind: 'version', found: ofProject };
  const fitting = rightVersion.filter((wheel) => choice.fits(wheel));
  return fitting.length === 0 ? { kind: 'tags', found: rightVersion } : { kind: 'python', found: fitting };
}

/** Who comes first is in the right: finds the demands that leave no wheel with those before them. */
function conflict(
  demands: readonly Demand[],
  project: string,
  choice: WheelChoice,
): Pick<Obstacle, 'demands' | 'givenUp'> {
  const agreeing: Demand[] = [];
  const against: Demand[] = [];
  const choicesWith = (further: readonly Demand[]) =>
    choice.meeting(
      project,
      [...agreeing, ...further].map(({ requirement }) => requirement),
    ).length;
  for (const demand of demands) {
    const choices = choicesWith([demand]);
    if (choices === 0) against.push(demand);
    // What excludes nothing is no part of the conflict.
    else if (choices < choicesWith([])) agreeing.push(demand);
  }
  // The demand may also be against a wheel that had to be chosen for other reasons.
  const givenUp = against.length > 0 ? against : demands.slice(-1);
  return { demands: [...new Set([...agreeing, ...givenUp])], givenUp };
}
