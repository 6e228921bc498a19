import type { MarkerEnvironment } from './marker.ts';
import { obstacleOf, type Obstacle, type Stock } from './obstacle.ts';
import { PartialClosure, type DeadEnd } from './partial-closure.ts';
import { anyVersionOf, type Requirement } from './requirement.ts';
import type { WheelChoice } from './wheel-choice.ts';
import type { Wheel } from './wheel.ts';

/** What pip would install on a target. */
export interface Closure {
  readonly wheels: readonly Wheel[];
  /** Why it is not complete; empty where it is. */
  readonly obstacles: readonly Obstacle[];
  /** Whether the search came to an end. */
  readonly decided: boolean;
}

/** So many choices are tried. A bundle mostly has one version of each project, and then there is nothing to choose. */
const MAX_STEPS = 2000;

/**
 * Finds what pip would install of the project and all that it needs. Where something stands in the way, that is noted,
 * the requirement is given up, and the search goes on for what else there is.
 */
export function closureOf(root: string, choice: WheelChoice, environment: MarkerEnvironment, stock: Stock): Closure {
  const obstacles: Obstacle[] = [];
  const dropped = new Set<Requirement>();
  const start = anyVersionOf(root);
  for (;;) {
    const search = new Search();
    const closure = new PartialClosure({ choice, environment, dropped });
    closure.demand({ requirement: start });
    const whole = search.complete(closure);
    if (whole instanceof PartialClosure) return { wheels: whole.wheels, obstacles, decided: true };
    if (search.exhausted) return { wheels: [], obstacles, decided: false };
    for (const deadEnd of search.deadEnds) {
      const obstacle = obstacleOf(deadEnd, choice, stock);
      obstacles.push(obstacle);
      for (const { requirement } of obstacle.givenUp) dropped.add(requirement);
    }
  }
}

/** Tries the choices one after the other, the best first, as deep as it goes. */
class Search {
  /** Those that depend on the fewest choices: what stands in the way whatever is chosen, if there is any of it. */
  deadEnds: readonly DeadEnd[] = [];
  #doubt = Infinity;
  #steps = 0;

  get exhausted(): boolean {
    return this.#steps >= MAX_STEPS;
  }

  /** Gives the whole closure or, where there is none, the projects whose wheels are to blame for that. */
  complete(closure: PartialClosure, choices = 0): PartialClosure | ReadonlySet<string> {
    const deadEnds = closure.settle();
    const [deadEnd] = deadEnds;
    if (deadEnd !== undefined) {
      this.#note(deadEnds, choices);
      return closure.causesOf(deadEnd.project);
    }
    const open = closure.openChoices();
    const project = open[0]?.project;
    if (project === undefined) return closure;
    const blamed = closure.causesOf(project);
    for (const wheel of open) {
      if (this.exhausted) break;
      this.#steps += 1;
      const result = this.complete(closure.with(wheel), choices + 1);
      // Where this choice is not to blame, no other of the same project helps.
      if (result instanceof PartialClosure || !result.has(project)) return result;
      for (const cause of result) blamed.add(cause);
    }
    return blamed;
  }

  #note(deadEnds: readonly DeadEnd[], choices: number): void {
    // After as many choices, what no wheel can meet says more than what only speaks against the choice.
    const doubt = choices * 2 + Number(deadEnds.every(({ contradiction }) => contradiction));
    if (doubt >= this.#doubt) return;
    this.deadEnds = deadEnds;
    this.#doubt = doubt;
  }
}
