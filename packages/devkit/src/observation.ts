/**
 * One thing that a simulated extension sent or that happened to it. Times are milliseconds since the epoch. Ids are
 * texts: they may have 64 bits, more than a number holds exactly.
 */
export type Observation =
  | MetricObservation
  | PropertyObservation
  | EventObservation
  | StatusObservation
  | EntityObservation
  | LogObservation
  | ProblemObservation
  | RunObservation;

interface Observed {
  readonly time: number;
}

/** A data point, as the environment would store it. */
export interface MetricObservation extends Observed {
  readonly type: 'metric';
  readonly key: string;
  /** A number, or the name of a state. */
  readonly value: number | string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly entity?: EntityReference;
}

export interface PropertyObservation extends Observed {
  readonly type: 'property';
  readonly key: string;
  readonly value: string;
  readonly entity?: EntityReference;
}

export interface EventObservation extends Observed {
  readonly type: 'event';
  /** Such as `ERROR_EVENT`. */
  readonly eventType: string;
  readonly title: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly entity?: EntityReference;
}

/** How the extension says it is. */
export interface StatusObservation extends Observed {
  readonly type: 'status';
  /** Such as `OK` or `ERROR_AUTH`. */
  readonly status: string;
  readonly ok: boolean;
  readonly details?: string;
  /** Which instance of the extension says so; absent where there is only one. */
  readonly instance?: string;
}

/** A monitored entity that the extension made known. */
export interface EntityObservation extends Observed {
  readonly type: 'entity';
  readonly entity: EntityReference;
  readonly parent?: EntityReference;
  /** Such as `192.168.0.1:80`. */
  readonly endpoints: readonly string[];
}

export interface LogObservation extends Observed {
  readonly type: 'log';
  readonly level: 'debug' | 'info' | 'warning' | 'error';
  readonly message: string;
}

/** Something that the environment would drop or refuse: what, why, and what to do. */
export interface ProblemObservation extends Observed {
  readonly type: 'problem';
  /** Stable, such as `unknown-metric`. */
  readonly code: string;
  readonly message: string;
  /** The metric that it is about, if any. */
  readonly key?: string;
}

/** A run of the extension is over. */
export interface RunObservation extends Observed {
  readonly type: 'run';
  /** Counts from 1. */
  readonly iteration: number;
}

export interface EntityReference {
  /** Such as `CUSTOM_DEVICE`. */
  readonly type: string;
  readonly id: string;
  readonly name?: string;
}
