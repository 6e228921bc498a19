/** How much a summary keeps, however long the simulation runs and whatever the extension sends. */
export const LIMITS = {
  /** Metrics that are not declared; of the declared ones all are kept. */
  undeclaredMetrics: 100,
  /** Of one metric. */
  series: 100,
  /** Of one metric, besides the declared ones. */
  states: 100,
  statusPeriods: 100,
  instances: 1000,
  problems: 100,
  entities: 100,
  events: 100,
  properties: 100,
  logMessages: 100,
  /** UTF-16 code units of one text. */
  text: 2000,
  /** Of one point. */
  dimensions: 50,
  /** Of one entity. */
  endpoints: 100,
} as const;
