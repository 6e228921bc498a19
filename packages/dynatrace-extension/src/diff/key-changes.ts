/** What became of the entries of a map. */
export interface KeyChanges<T> {
  readonly removed: readonly [key: string, before: T][];
  readonly added: readonly [key: string, after: T][];
  readonly kept: readonly [key: string, before: T, after: T][];
}

/** Holds two maps against each other by their keys, in their order. */
export function keyChanges<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): KeyChanges<T> {
  const kept: [string, T, T][] = [];
  const removed: [string, T][] = [];
  for (const [key, value] of before) {
    const now = after.get(key);
    if (now === undefined) removed.push([key, value]);
    else kept.push([key, value, now]);
  }
  return { removed, kept, added: [...after].filter(([key]) => !before.has(key)) };
}
