import { suggest } from '@extkit/devkit';

/** Characters: shorter words such as `dns` and `dfs` are alike without being meant for each other. */
const MIN_LENGTH = 4;

/**
 * Whether a name is most likely meant to be a known one: all of their words are the same but for one at most, which is
 * similar. Whole names of one family are all alike, which makes {@link suggest} see too much in them.
 *
 * @param separator what parts the words
 */
export function isMisspelling(name: string, known: string, separator: RegExp): boolean {
  const words = known.split(separator);
  const others = name.split(separator);
  if (words.length !== others.length) return false;
  const wrong = words.flatMap((word, index) => (word === others[index] ? [] : [{ word, other: others[index] ?? '' }]));
  return wrong.length < 2 && wrong.every(({ word, other }) => isSimilar(word, other));
}

function isSimilar(word: string, other: string): boolean {
  return word.length >= MIN_LENGTH && suggest(other, [word]) !== undefined;
}
