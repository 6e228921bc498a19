/** Java knows these, and JavaScript does not: flags, quotations and the like, and quantifiers that never give back. */
const JAVA_ONLY = /\\[QEAzZGhR]|\(\?>|\(\?[a-zA-Z]+[:)]|&&/;
const POSSESSIVE = /(?<=[*+?}])\+/g;

/**
 * A pattern written for Java, as JavaScript knows it: nothing where it is not valid, and one that everything matches
 * where only Java can tell.
 */
export function patternOf(pattern: string): RegExp | undefined {
  if (JAVA_ONLY.test(pattern)) return /^/;
  try {
    return new RegExp(pattern.replaceAll(POSSESSIVE, ''));
  } catch {
    return undefined;
  }
}

const REPEATED_GROUP = /\)[*+?{]/;
const REPETITION = /[*+{]/g;
const MAX_REPETITIONS = 3;
/** Characters of the text, and of the pattern: JavaScript refuses huge ones only once they are tried. */
const MAX_LENGTH = 100;
const MAX_PATTERN = 1000;

/** Whether trying the pattern on the text is done in no time, whatever an author has written. */
export function isTame(pattern: string, text: string): boolean {
  if (text.length > MAX_LENGTH || pattern.length > MAX_PATTERN) return false;
  const repetitions = pattern.match(REPETITION)?.length ?? 0;
  return !REPEATED_GROUP.test(pattern) && repetitions <= MAX_REPETITIONS;
}
