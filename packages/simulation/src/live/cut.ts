import { displayWidth } from '@extkit/devkit/terminal';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, cut to so many columns of a terminal. */
export function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of characters.segment(text)) {
    width += displayWidth(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return columns > 0 ? `${kept}…` : '';
}
