import type { Bounded } from './simulation-summary.ts';

/** Counts equal things, and keeps the first so many different ones. Of equal things it shows the latest. */
export class Tally<T> {
  readonly #limit: number;
  readonly #identity: (thing: T) => unknown;
  readonly #items = new Map<string, { latest: T; count: number }>();
  #rest = 0;

  /** @param identity what equal things have in common: as JSON it is the same */
  constructor(limit: number, identity: (thing: T) => unknown) {
    this.#limit = limit;
    this.#identity = identity;
  }

  add(thing: T): void {
    const key = JSON.stringify(this.#identity(thing));
    const item = this.#items.get(key);
    if (item !== undefined) {
      item.latest = thing;
      item.count += 1;
    } else if (this.#items.size < this.#limit) {
      this.#items.set(key, { latest: thing, count: 1 });
    } else {
      this.#rest += 1;
    }
  }

  /** In the order in which each came first. */
  summary(): Bounded<T & { readonly count: number }> {
    return { items: [...this.#items.values()].map(({ latest, count }) => ({ ...latest, count })), rest: this.#rest };
  }
}
