import type { EntityReference } from '@extkit/devkit';

/** Such as `1 run` and `2 runs`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** A value of a metric: whole numbers as they are, others with six significant digits. */
export function valueText(value: number | string): string {
  if (typeof value === 'string' || Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(6)));
}

/** The time since the beginning in seconds, such as `20 s`: it is the same in every time zone. */
export function durationText(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}

/** Such as ` (3 times)`; nothing for once. */
export function timesText(count: number): string {
  return count === 1 ? '' : ` (${count} times)`;
}

/** The entity in full, such as `web-1 (HOST 42)`. */
export function entityText(entity: EntityReference): string {
  const { type, id, name } = entity;
  return name === undefined ? entityName(entity) : `${name} (${type} ${id})`;
}

/** The entity by its name or, where it has none, by its type and id. */
export function entityName({ type, id, name }: EntityReference): string {
  return name ?? `${type} ${id}`;
}
