import type { Alert } from '../alert.ts';

/** A column of the query's result, and what becomes of it. */
interface Column {
  /** Of a metric, what follows the extension's own prefix. */
  readonly key: string;
  readonly displayName: string;
  /** SQL. */
  readonly expression: string;
}

/** Its key ends in `.count` where the database counts up, and only there. `description` and `unit` are YAML. */
export interface SqlMetric extends Column {
  readonly description: string;
  readonly unit: string;
}

/** Whether the metric is a count: what else the database tells is a gauge. */
export function isCount({ key }: SqlMetric): boolean {
  return key.endsWith('.count');
}

/** What a database tells of itself, and how it is asked. */
export interface Database {
  /** As its maker spells it. */
  readonly product: string;
  /** What the metrics belong to, such as `instance`: the name of the entity type. The dimensions identify it. */
  readonly entity: string;
  readonly dimensions: readonly Column[];
  readonly metrics: readonly SqlMetric[];
  /** SQL: what follows the columns. */
  readonly from: string;
  readonly minutes: number;
  /** `name` follows the extension's title, `metric` its prefix. */
  readonly alert: Omit<Alert, 'entityType'>;
  /** Markdown: the statements that make a user who may ask no more than this, and what else there is to know. */
  readonly access: string;
}
