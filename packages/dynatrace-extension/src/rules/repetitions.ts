/** Something that was there before, under the same key. */
export interface Repetition<T> {
  readonly item: T;
  readonly first: T;
}

/** The items whose key an earlier one has, each with the first of them. What has no key is no repetition. */
export function repetitions<T>(items: Iterable<T>, keyOf: (item: T) => unknown): Repetition<T>[] {
  const firsts = new Map<unknown, T>();
  const found: Repetition<T>[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first !== undefined) found.push({ item, first });
    else if (key !== undefined) firsts.set(key, item);
  }
  return found;
}
