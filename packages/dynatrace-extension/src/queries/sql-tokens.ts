/** A word, a sign or a text of an SQL query. */
export interface SqlToken {
  /** A `name` may be quoted; `broken` is a quote that is never closed, or one that databases read differently. */
  readonly kind: 'name' | 'text' | 'number' | 'comment' | 'hint' | 'sign' | 'broken';
  /** Of a quoted name, what is in the quotes. */
  readonly text: string;
  readonly quoted: boolean;
  /** Offset in the query, and the length there, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
}

/** Characters: what is longer is not worth the time. */
const MAX_LENGTH = 100_000;

/**
 * Of all dialects at once. A bracket after a name or a closing bracket is an index, any other one quotes a name. What is
 * not closed takes all the rest, and so do the quotes that only one database has (`$$`, `q'[]'`): no text is read twice.
 */
const TOKEN =
  /\/\*(?:[^]*?\*\/|[^]*)|--[^\r\n]*|\$\w*\$[^]*|[nN]?[qQ]'[^]*|(?:[A-Za-z_@\x80-\uffff]|[#$](?=\w))[\w@#$\x80-\uffff]*|\d[\w.]*|(?:"[^"]*")+|(?:`[^`]*`)+|(?:'[^']*')+|(?<![\w\])])\[[^[\]]*\]|["'`][^]*|\S/g;

/** The parts of a query in any SQL, without the space between them. */
export function sqlTokens(query: string): SqlToken[] {
  if (query.length > MAX_LENGTH) {
    return [{ kind: 'broken', text: query, quoted: false, start: 0, length: query.length }];
  }
  return [...query.matchAll(TOKEN)].map(({ 0: text, index: start }) => {
    const kind = kindOf(text);
    const quoted = kind === 'text' || (kind === 'name' && /^["`[]/.test(text));
    return { kind, text: quoted ? text.slice(1, -1) : text, quoted, start, length: text.length };
  });
}

function kindOf(text: string): SqlToken['kind'] {
  const first = text.charAt(0);
  if (/^[A-Za-z_@\x80-\uffff]/.test(first)) return text.includes("'") ? 'broken' : 'name';
  if (text.length === 1) return /\d/.test(first) ? 'number' : /["'`]/.test(first) ? 'broken' : 'sign';
  if (first === '/') return commentKind(text);
  if (first === '-') return 'comment';
  if (first === '#') return 'name';
  if (first === '$') return /^\$\w*\$/.test(text) ? 'broken' : 'name';
  if (first === '[') return 'name';
  if (/\d/.test(first)) return 'number';
  // Whether a backslash escapes the quote depends on the database.
  const isClosed = text.endsWith(first) && text.at(-2) !== '\\';
  return !isClosed ? 'broken' : first === "'" ? 'text' : 'name';
}

function commentKind(text: string): SqlToken['kind'] {
  if (text.length < 4 || !text.endsWith('*/')) return 'broken';
  return text.charAt(2) === '+' ? 'hint' : 'comment';
}

/** What a database executes: all but the comments. */
export function statementTokens(tokens: readonly SqlToken[]): SqlToken[] {
  return tokens.filter(({ kind }) => kind !== 'comment' && kind !== 'hint');
}

/** Whether the token is one of these words, which are upper case here, and not a name in quotes. */
export function isKeyword(token: SqlToken | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'name' && !token.quoted && words.includes(token.text.toUpperCase());
}

export function isSign(token: SqlToken | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}
