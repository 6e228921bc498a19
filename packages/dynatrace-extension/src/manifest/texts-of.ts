import { select } from '@extkit/devkit/rules';
import type { Level, Text } from './collection.ts';

/** The texts in a level at a place relative to it, in which `*` stands for each entry of a list. Blank ones are left out. */
export function textsOf({ value, path }: Pick<Level, 'value' | 'path'>, place: readonly string[]): Text[] {
  return select(value, place).flatMap((found) =>
    typeof found.value === 'string' && found.value.trim() !== ''
      ? [{ text: found.value, path: [...path, ...found.path] }]
      : [],
  );
}
