import type { Location } from './diagnostic.ts';

/** What an extension says it will send. */
export interface Declarations {
  readonly metrics: readonly DeclaredMetric[];
}

export interface DeclaredMetric {
  readonly key: string;
  /** Names, in the order of the manifest. */
  readonly dimensions: readonly string[];
  /** The states that a state metric may have; absent for a number. */
  readonly states?: readonly string[];
}

/** A name that only one extension of an environment can have. */
export interface Claim {
  readonly kind: 'name' | 'metric';
  /** Such as `custom:queue-depth`, or a metric's key. */
  readonly text: string;
  /** Where it is written. */
  readonly at: Location;
}
