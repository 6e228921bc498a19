import type { Part } from '../../manifest/part.ts';

/** The column that a value reads, with the prefix or, as in old extensions, without. */
export function columnOf(value: string): Part | undefined {
  const { prefix = '', name } = /^(?<prefix>column:)?(?<name>[A-Za-z_][\w.]*)$/.exec(value)?.groups ?? {};
  return name === undefined ? undefined : { text: name, start: prefix.length };
}
