import { byCodeUnit } from '@extkit/devkit';
import { compare } from '@renovatebot/pep440';
import type { Requirement } from './requirement.ts';
import { pythonVersion, type Target } from './target.ts';
import { tagRank, targetTags, type Tag } from './target-tags.ts';
import { admits, isPreRelease, namesPreRelease } from './version-specifier.ts';
import type { Wheel } from './wheel.ts';

/** The wheels among which pip chooses on one target. */
export class WheelChoice {
  readonly #tags: readonly Tag[];
  readonly #python: string;
  readonly #byProject: ReadonlyMap<string, readonly Wheel[]>;

  /** @throws {UserError} where the target makes no sense */
  constructor(wheels: readonly Wheel[], target: Target) {
    const { minor, patch } = pythonVersion(target);
    this.#python = `3.${minor}.${patch}`;
    this.#tags = targetTags(target);
    const byProject = new Map<string, Wheel[]>();
    for (const wheel of wheels) {
      const others = byProject.get(wheel.project);
      if (others === undefined) byProject.set(wheel.project, [wheel]);
      else others.push(wheel);
    }
    this.#byProject = new Map([...byProject].map(([project, all]) => [project, this.#bestOfVersions(all)]));
  }

  /** What meets all of the requirements for the project and can be installed, the wheel that pip prefers first. */
  meeting(project: string, requirements: readonly Requirement[]): readonly Wheel[] {
    if (requirements.some(({ fromAddress }) => fromAddress)) return [];
    let wheels = this.#byProject.get(project) ?? [];
    for (const requirement of requirements) {
      wheels = wheels.filter(({ version }) => meets(version, requirement));
    }
    return this.#withoutPreReleases(wheels, requirements).filter((wheel) => this.allowsPython(wheel));
  }

  fits({ tags }: Wheel): boolean {
    return tagRank(this.#tags, tags) !== undefined;
  }

  allowsPython({ requiresPython }: Wheel): boolean {
    return requiresPython.every((specifier) => admits(specifier, this.#python));
  }

  /**
   * Of each version only the wheel with the best tag, for pip looks at no other: neither where that one's Requires-Python
   * nor where its requirements stand against it.
   */
  #bestOfVersions(wheels: readonly Wheel[]): readonly Wheel[] {
    const ranked = wheels
      .map((wheel) => ({ wheel, rank: tagRank(this.#tags, wheel.tags) ?? Infinity }))
      .filter(({ rank }) => rank !== Infinity)
      .sort((a, b) => compare(b.wheel.version, a.wheel.version) || a.rank - b.rank || compareBuilds(b.wheel, a.wheel))
      .map(({ wheel }) => wheel);
    return ranked.filter(
      ({ version }, index) => index === 0 || compare(version, ranked[index - 1]?.version ?? '') !== 0,
    );
  }

  /** Final versions are chosen where there are some, unless a requirement names a pre-release (PEP 440). */
  #withoutPreReleases(wheels: readonly Wheel[], requirements: readonly Requirement[]): readonly Wheel[] {
    if (requirements.some(({ specifiers }) => specifiers.some(namesPreRelease))) return wheels;
    const finals = wheels.filter(({ version }) => !isPreRelease(version));
    return finals.length > 0 ? finals : wheels;
  }
}

/** Whether the version is one that the requirement admits, pre-releases included. */
export function meets(version: string, { specifiers }: Requirement): boolean {
  return specifiers.every((specifier) => admits(specifier, version));
}

function compareBuilds({ build: a }: Wheel, { build: b }: Wheel): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a.number - b.number || byCodeUnit(a.rest, b.rest);
}
