import type { ObstacleKind } from './obstacle.ts';
import type { Target } from './target.ts';
import type { UnreadableWheel } from './wheel.ts';

/** What there is to say of the wheels of a bundle. Names of files throughout; everything sorted. */
export interface WheelReport {
  readonly targets: readonly TargetReport[];
  /** Those that pip refuses on any target. */
  readonly unreadable: readonly UnreadableWheel[];
  /** Those that can be installed on none of the targets, besides what obstacles name. */
  readonly unfit: readonly string[];
  /** Those that could be installed, but are on none of the targets. */
  readonly unneeded: readonly string[];
  /** The heaviest first. Bytes. */
  readonly sizes: readonly { readonly fileName: string; readonly size: number }[];
}

export interface TargetReport {
  readonly target: Target;
  /** `undecided` where there are so many versions that not all combinations could be tried. */
  readonly verdict: 'complete' | 'incomplete' | 'undecided';
  /** What pip installs, as far as it can be met. */
  readonly wheels: readonly string[];
  readonly shortcomings: readonly Shortcoming[];
}

/** Why a target's closure is not complete. */
export interface Shortcoming {
  readonly kind: ObstacleKind;
  /** Normalised. */
  readonly project: string;
  /** What cannot be met, and the wheel that demands it; the extension's own wheel is demanded by none. */
  readonly demands: readonly { readonly requirement: string; readonly by?: string }[];
  /** What is there instead. */
  readonly found: readonly string[];
}
