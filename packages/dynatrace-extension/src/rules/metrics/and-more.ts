const NAMED = 3;

/** `The metric 'a' is`, `The metrics 'a' and 'b' are`, `The metrics 'a', 'b', 'c' and 7 more are`. */
export function andMore(names: Iterable<string>, noun: string): string {
  const all = [...names].map((name) => `'${name}'`);
  const [first = '', ...others] = all.length > NAMED + 1 ? [...all.slice(0, NAMED), `${all.length - NAMED} more`] : all;
  const last = others.pop();
  return last === undefined
    ? `The ${noun} ${first} is`
    : `The ${noun}s ${[first, ...others].join(', ')} and ${last} are`;
}
