/** An escape, a class of characters among them; else one character. */
const TOKEN = /\\[pP]\{[^}]*\}|\\[^]|[^]/gu;
const CLASS_ESCAPE = /^\\[dDsSwWpP]/;
/** What needs no backslash and, with the flag `u`, may have none. */
const NEEDLESS_ESCAPE = /^\\([^A-Za-z0-9^$\\.*+?()[\]{}|/])$/u;

/**
 * Compiles a pattern that was written for the engine of another language. `\p{L}` means letters, as it does elsewhere;
 * what JavaScript takes only without the flag `u`, such as `[\w-.]`, is taken all the same. Gives `undefined` where
 * JavaScript cannot say it: read without the flag, `\p{Alnum}` would mean the letters of its name.
 */
export function foreignPattern(pattern: string): RegExp | undefined {
  const unicode = compile(pattern, 'u') ?? compile(tidied(pattern), 'u');
  return unicode ?? (/\\p/i.test(pattern) ? undefined : compile(pattern, ''));
}

function compile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}

/** The same, with a backslash before each dash that only looks like a range, and none where none is needed. */
function tidied(pattern: string): string {
  const tokens = pattern.match(TOKEN) ?? [];
  let inBrackets = false;
  const tidy = tokens.map((token, index) => {
    if (token === '[') inBrackets = true;
    else if (token === ']') inBrackets = false;
    else if (inBrackets && token === '-' && [tokens[index - 1], tokens[index + 1]].some(isClass)) return '\\-';
    return inBrackets && token === '\\-' ? token : token.replace(NEEDLESS_ESCAPE, '$1');
  });
  return tidy.join('');
}

function isClass(token: string | undefined): boolean {
  return token !== undefined && CLASS_ESCAPE.test(token);
}
