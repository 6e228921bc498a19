const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What terminals draw two columns wide: the scripts of East Asia, their full-width forms, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const HALF_WIDTH = /^[\uff61-\uffdc]/;
/** Marks that stand on what comes before them, and what does not show at all. */
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;

/** The number of columns that a terminal needs for the text. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of characters.segment(text)) {
    if (!INVISIBLE.test(segment)) width += WIDE.test(segment) && !HALF_WIDTH.test(segment) ? 2 : 1;
  }
  return width;
}
