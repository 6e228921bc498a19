const MOST_NAMED = 5;

/** `a, b and 3 more`: a change that concerns many is still one line. */
export function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** `'a' or 'b'`. */
export function anyOf(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' or ');
}
