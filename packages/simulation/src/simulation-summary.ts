import type { EntityReference } from '@extkit/devkit';

/**
 * What has come of a simulation so far, as plain data. Times are milliseconds since the epoch. Ids are texts, for they
 * may have 64 bits. However long the simulation runs, no list grows beyond what `limits.ts` says. Texts are as the
 * extension sent them (but cut where they are very long): who prints them must make them `printable`.
 *
 * The `json` reporter prints it as it is: later versions may add properties, and change or take away none.
 */
export interface SimulationSummary {
  /** Runs of the extension that are over. */
  readonly runs: number;
  /** When the first observation came; absent before that. */
  readonly started?: number;
  /** When the last observation came. */
  readonly ended?: number;
  /** Data points of all metrics. */
  readonly points: number;
  readonly coverage: Coverage;
  /** The declared metrics in the manifest's order, then the others in the order in which they came. */
  readonly metrics: readonly MetricSummary[];
  readonly statuses: StatusSummary;
  readonly problems: Bounded<ProblemSummary>;
  readonly entities: Bounded<EntitySummary>;
  readonly events: Bounded<EventSummary>;
  readonly properties: Bounded<PropertySummary>;
  readonly logs: LogSummary;
}

/** A list that has room for so many items and no more. */
export interface Bounded<T> {
  readonly items: readonly T[];
  /** How many observations are not in the items, for want of room. */
  readonly rest: number;
}

/** How many of the declared metrics came. */
export interface Coverage {
  readonly declared: number;
  readonly reported: number;
  /** With one decimal; 100 where nothing is declared. */
  readonly percent: number;
}

export interface MetricSummary {
  readonly key: string;
  /** Also where it is not known what the extension declares: then nothing can be said against a metric. */
  readonly declared: boolean;
  readonly points: number;
  /** A number, or the name of a state; absent where no point came. */
  readonly last?: number | string;
  /** Of the numbers that came; absent where none did. */
  readonly min?: number;
  readonly max?: number;
  readonly average?: number;
  /** The states that are declared, then others that came, and how often each did. Empty for a number. */
  readonly states: readonly StateCount[];
  /** The points by what they belong to. */
  readonly series: Bounded<Series>;
}

export interface StateCount {
  readonly state: string;
  readonly points: number;
}

/** The points of a metric with the same entity and the same dimensions. */
export interface Series {
  readonly entity?: EntityReference;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly last: number | string;
  readonly count: number;
}

export interface StatusSummary {
  /** Whether any status was well. */
  readonly reachedOk: boolean;
  /** Whether the last status of every instance was well. */
  readonly endedOk: boolean;
  /** The last status of an instance that did not end well, if any. */
  readonly unwell?: StatusPeriod;
  /** By the time at which they began, the latest last. */
  readonly periods: readonly StatusPeriod[];
  /** How many earlier periods are not kept. */
  readonly rest: number;
}

/** A time during which an instance said the same of itself. */
export interface StatusPeriod {
  readonly status: string;
  readonly ok: boolean;
  readonly details?: string;
  readonly instance?: string;
  /** When it was said first, and last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Something wrong: what, why and what to do. */
export interface Problem {
  /** Stable, such as `unknown-metric`. */
  readonly code: string;
  readonly message: string;
  /** The metric that it is about, if any. */
  readonly key?: string;
}

export interface ProblemSummary extends Problem {
  readonly count: number;
}

export interface EntitySummary {
  readonly entity: EntityReference;
  readonly parent?: EntityReference;
  readonly endpoints: readonly string[];
  readonly count: number;
}

export interface EventSummary {
  readonly eventType: string;
  readonly title: string;
  /** Of the latest event of that type and title. */
  readonly description: string;
  readonly entity?: EntityReference;
  readonly count: number;
}

export interface PropertySummary {
  readonly key: string;
  /** The latest. */
  readonly value: string;
  readonly entity?: EntityReference;
  readonly count: number;
}

export interface LogSummary {
  /** How many messages of each level came. */
  readonly counts: Readonly<Record<'debug' | 'info' | 'warning' | 'error', number>>;
  /** The warnings and errors. */
  readonly messages: Bounded<LogMessage>;
}

export interface LogMessage {
  readonly level: 'warning' | 'error';
  readonly message: string;
  readonly count: number;
}
