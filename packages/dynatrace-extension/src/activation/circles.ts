import type { Reference, SettingsSchema } from './settings-schema.ts';

/** Types that must hold each other again and again, so that no value of them ever ends. */
export interface Circle {
  /** What closes it. */
  readonly reference: Reference;
  /** The names of its types. */
  readonly types: ReadonlySet<string>;
}

type Types = SettingsSchema['types'];

/** The circles that nobody can leave. Without recursion: a chain of types may be longer than the stack is deep. */
export function circles(types: Types): Circle[] {
  const found: Circle[] = [];
  const seen = new Set<string>();
  for (const start of types.keys()) {
    const way: { readonly name: string; readonly ahead: Reference[] }[] = [];
    const enter = (name: string): void => {
      seen.add(name);
      way.push({ name, ahead: necessary(types, name) });
    };
    if (!seen.has(start)) enter(start);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const reference = here.ahead.pop();
      if (reference === undefined) way.pop();
      else if (!seen.has(reference.name)) enter(reference.name);
      else {
        const first = way.findIndex(({ name }) => name === reference.name);
        if (first >= 0) found.push({ reference, types: new Set(way.slice(first).map(({ name }) => name)) });
      }
    }
  }
  return found;
}

/** The types that a value of this one cannot do without: not those that may be left out, of a list or under a precondition. */
function necessary(types: Types, name: string): Reference[] {
  return [...(types.get(name)?.properties.values() ?? [])].flatMap(({ nullable, reference, value }) =>
    nullable || reference?.to !== 'types' || value.precondition !== undefined ? [] : [reference],
  );
}
