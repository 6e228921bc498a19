/** An entity type that a selector names. */
export interface NamedType {
  readonly type: string;
  /** Offset in the selector, in UTF-16 code units. */
  readonly start: number;
}

/** What keeps a selector from being understood. */
export interface SelectorFault {
  /** As it goes on after the selector: `has …: do …`. */
  readonly message: string;
  /** Offset in the selector, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
}

/** Texts in quotes, in which `~` escapes; a quote that is never closed takes all the rest. */
const TOKEN = /"(?:[^"~]|~.)*"|(?<unclosed>").*|[()]/gsu;

/** What stands in quotes elsewhere is taken first, so that no type is found in it. */
const TYPE = /"(?:[^"~]|~.)*"|".*|(?<![\w.])type\s*\(\s*"?(?<type>[^()",\s]+)"?\s*\)/gsu;

/** The entity types in an entity selector, in its order: of `type(a:b),fromRelationships.runsOn(type("c:d"))` both. */
export function typesOfEntitySelector(selector: string): NamedType[] {
  return [...selector.matchAll(TYPE)].flatMap(({ 0: text, index, groups }) => {
    const type = groups?.type;
    return type === undefined ? [] : [{ type, start: index + text.indexOf(type, 'type'.length) }];
  });
}

/** Finds a quote or a parenthesis without its partner. Everything else is left to the environment. */
export function faultOfEntitySelector(selector: string): SelectorFault | undefined {
  const open: number[] = [];
  for (const { 0: text, index: start, groups } of selector.matchAll(TOKEN)) {
    if (text === '(') open.push(start);
    else if (text === ')' && open.pop() === undefined) {
      return { message: "closes a parenthesis that was never opened: remove the ')'", start, length: 1 };
    } else if (groups?.unclosed !== undefined) {
      return { message: "opens a quote that is never closed: add the '\"'", start, length: 1 };
    }
  }
  const start = open.pop();
  if (start === undefined) return undefined;
  return { message: "opens a parenthesis that is never closed: add the ')'", start, length: 1 };
}
