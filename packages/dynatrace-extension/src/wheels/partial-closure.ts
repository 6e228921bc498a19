import { holds, type MarkerEnvironment } from './marker.ts';
import type { Requirement } from './requirement.ts';
import { meets, type WheelChoice } from './wheel-choice.ts';
import type { Wheel } from './wheel.ts';

/** A requirement and the wheel that has it. The extension's own wheel is required by none. */
export interface Demand {
  readonly requirement: Requirement;
  readonly by?: Wheel;
}

/** A project for which no wheel meets all that is demanded. */
export interface DeadEnd {
  readonly project: string;
  readonly demands: readonly Demand[];
  /** Whether a wheel had been chosen before the demand came that it does not meet. */
  readonly contradiction: boolean;
}

/** What a closure is looked for in. */
export interface Setting {
  readonly choice: WheelChoice;
  readonly environment: MarkerEnvironment;
  /** Requirements that were given up, for what stands against them is known already. */
  readonly dropped: ReadonlySet<Requirement>;
}

/** The wheels that were chosen so far, and what they demand. */
export class PartialClosure {
  readonly #setting: Setting;
  readonly #chosen = new Map<string, Wheel>();
  readonly #demands = new Map<string, Demand[]>();
  readonly #demanded = new Set<Requirement>();
  readonly #contradicted = new Set<string>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  get wheels(): Wheel[] {
    return [...this.#chosen.values()];
  }

  /** The same with a wheel more. */
  with(wheel: Wheel): PartialClosure {
    const copy = new PartialClosure(this.#setting);
    for (const [project, chosen] of this.#chosen) copy.#chosen.set(project, chosen);
    for (const [project, demands] of this.#demands) copy.#demands.set(project, [...demands]);
    for (const requirement of this.#demanded) copy.#demanded.add(requirement);
    copy.#choose(wheel);
    return copy;
  }

  demand(first: Demand): void {
    const demands = [first];
    // The list grows while it is walked.
    for (const demand of demands) {
      const { requirement } = demand;
      const { project, extras } = requirement;
      if (this.#setting.dropped.has(requirement) || this.#demanded.has(requirement)) continue;
      this.#demanded.add(requirement);
      const others = this.#demands.get(project);
      if (others === undefined) this.#demands.set(project, [demand]);
      else others.push(demand);
      const wheel = this.#chosen.get(project);
      if (wheel === undefined) continue;
      if (requirement.fromAddress || !meets(wheel.version, requirement)) this.#contradicted.add(project);
      if (extras.length > 0) for (const further of this.#demandsOf(wheel, extras)) demands.push(further);
    }
  }

  /** Chooses the wheel of every project that has no other. Gives the dead ends that this leads to. */
  settle(): DeadEnd[] {
    const deadEnds: DeadEnd[] = [];
    let before: number;
    do {
      before = this.#chosen.size;
      // What is demanded on the way is walked, too.
      for (const project of this.#demands.keys()) {
        if (this.#chosen.has(project)) continue;
        const [wheel, other] = this.#choices(project);
        if (wheel === undefined) deadEnds.push(this.#deadEnd(project, false));
        else if (other === undefined) this.#choose(wheel);
      }
      for (const project of this.#contradicted) deadEnds.push(this.#deadEnd(project, true));
    } while (deadEnds.length === 0 && this.#chosen.size > before);
    return deadEnds;
  }

  /** The wheels among which to choose next, the best first; empty where the closure is whole. */
  openChoices(): readonly Wheel[] {
    for (const project of this.#demands.keys()) {
      if (!this.#chosen.has(project)) return this.#choices(project);
    }
    return [];
  }

  /** The project and those whose wheels demand it, directly or not: no others had a part in what is left for it. */
  causesOf(project: string): Set<string> {
    const causes = new Set([project]);
    // The set grows while it is walked.
    for (const cause of causes) {
      for (const { by } of this.#of(cause)) if (by !== undefined) causes.add(by.project);
    }
    return causes;
  }

  #choose(wheel: Wheel): void {
    this.#chosen.set(wheel.project, wheel);
    const extras = this.#of(wheel.project).flatMap(({ requirement }) => requirement.extras);
    for (const demand of this.#demandsOf(wheel, extras)) this.demand(demand);
  }

  #demandsOf(wheel: Wheel, extras: readonly string[]): Demand[] {
    const contexts = ['', ...new Set(extras.filter((extra) => wheel.extras.has(extra)))];
    const environments = contexts.map((extra) => ({ ...this.#setting.environment, extra }));
    return wheel.requires
      .filter(({ marker }) => marker === undefined || environments.some((environment) => holds(marker, environment)))
      .map((requirement) => ({ requirement, by: wheel }));
  }

  #deadEnd(project: string, contradiction: boolean): DeadEnd {
    return { project, demands: this.#of(project), contradiction };
  }

  #choices(project: string): readonly Wheel[] {
    const requirements = this.#of(project).map(({ requirement }) => requirement);
    return this.#setting.choice.meeting(project, requirements);
  }

  #of(project: string): readonly Demand[] {
    return this.#demands.get(project) ?? [];
  }
}
