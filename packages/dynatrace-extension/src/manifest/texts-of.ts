import type { Level, Text } from './collection.ts';
import { selectTexts } from './select-texts.ts';

/** The texts in a level at a place relative to it, in which `*` stands for each entry of a list. Blank ones are left out. */
export function textsOf({ value, path }: Pick<Level, 'value' | 'path'>, place: readonly string[]): Text[] {
  return selectTexts(value, place, path).filter(({ text }) => text.trim() !== '');
}
