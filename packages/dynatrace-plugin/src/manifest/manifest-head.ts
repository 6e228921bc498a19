/** What the top level of a manifest says. */
export interface ManifestHead {
  readonly name?: string;
  readonly version?: string;
  /** Those of the top level, as far as the text makes sense. */
  readonly keys: ReadonlySet<string>;
}

/**
 * What opens or closes an object or a list, or a text; after that perhaps a colon, for it is a key, and its value if that is
 * a text. One that is not closed is taken whole, for to look for its end from each quote in it takes ever so long.
 */
const TOKEN = /[[\]{}]|"((?:[^"\\\r\n]|\\.)*)(?:"(\s*:\s*(?:"((?:[^"\\\r\n]|\\.)*)")?)?)?/g;

/**
 * Reads the keys of the top level, and the texts of `name` and `version`, without parsing the rest: fast, and good enough
 * for a manifest with mistakes in it. Of equal keys the last one counts; a text with escapes in it stays unknown.
 */
export function readHead(text: string): ManifestHead {
  const keys = new Map<string, string | undefined>();
  let depth = 0;
  for (const [token, key, colon, value] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && key !== undefined && colon !== undefined) keys.set(key, value);
  }
  const [name, version] = [plain(keys.get('name')), plain(keys.get('version'))];
  return { ...(name !== undefined && { name }), ...(version !== undefined && { version }), keys: new Set(keys.keys()) };
}

function plain(text: string | undefined): string | undefined {
  return text?.includes('\\') === true ? undefined : text;
}
