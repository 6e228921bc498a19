/**
 * Patterns of settings are written for Java. JavaScript reads most of them alike, and can tell nothing about the others.
 */

/** Inline flags, atomic groups, possessive quantifiers, classes within classes, and escapes that mean something in Java only. */
const JAVA_ONLY = /\(\?>|\(\?[a-zA-Z-]+[:)]|[*+?}]\+|&&|\[[^\]]*\[|\\[QEAzZGRXhHvVpPxN0]/;

/** Whether no language reads the text as a pattern, such as one with a bracket that nothing closes. */
export function isBrokenPattern(pattern: string): boolean {
  return !JAVA_ONLY.test(pattern) && compiled(pattern) === undefined;
}

/** Texts that are longer are not tried, so that no pattern takes long. */
const MAX_TEXT = 200;

/** Longer patterns are not read: JavaScript refuses huge ones only once they are tried. */
const MAX_PATTERN = 1000;

/** Whether the pattern is found in the text; `undefined` where that is not known, or could take long to find out. */
export function isFound(pattern: string, text: string): boolean | undefined {
  if (pattern.length > MAX_PATTERN || text.length > MAX_TEXT) return undefined;
  if (JAVA_ONLY.test(pattern) || mayTakeLong(pattern)) return undefined;
  return compiled(pattern)?.test(text);
}

/** Groups that repeat, and many repetitions one after the other, can make a matcher try all ways to share a text among them. */
function mayTakeLong(pattern: string): boolean {
  const repetitions = pattern.match(/[*+?]|\{\d*,?\d*\}/g) ?? [];
  const unbounded = repetitions.filter((repetition) => /^[*+]|,\}/.test(repetition));
  return /\)[*+{]/.test(pattern) || unbounded.length > 3 || repetitions.length > 12;
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
