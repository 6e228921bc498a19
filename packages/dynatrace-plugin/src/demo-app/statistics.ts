/** From 0 (inclusive) to 1 (exclusive), as `Math.random` gives it. */
export type Random = () => number;

/** What `/` tells (facts 6). */
export interface Statistics {
  readonly version: string;
  readonly random: number;
  readonly counter: number;
  readonly state: string;
  readonly stat_counter: readonly number[];
  readonly battery_level: number;
}

const STATES = ['OK', 'WARNING', 'ERROR'];

/** One thing to monitor: each look at it counts. */
export class StatisticsSource {
  #counter = 0;
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  next(): Statistics {
    const counter = ++this.#counter;
    return {
      version: '1.001',
      random: this.#integer(1, 1000),
      counter,
      state: STATES[this.#integer(0, STATES.length - 1)] ?? 'OK',
      stat_counter: [10 - this.#integer(1, 5), 10, 10 + this.#integer(1, 5)],
      battery_level: Math.max(0, 100 - counter / 10),
    };
  }

  /** What {@link next} gives, and numbers for charts. They count as a look of their own. */
  nextForCharts(): Statistics & Readonly<Record<string, unknown>> {
    const statistics = this.next();
    const sine = Math.sin((++this.#counter * Math.PI) / 12);
    const bar = this.#integer(1, 3);
    const stacked = this.#integer(50, 150);
    const stackedTwice = stacked + this.#integer(50, 150);
    return {
      ...statistics,
      randbar_red: bar === 3 ? 3 : 0,
      randbar_yellow: bar === 2 ? 2 : 0,
      randbar_green: bar === 1 ? 1 : 0,
      rand_stacked1: stacked,
      rand_stacked2: stackedTwice,
      rand_stacked3: stackedTwice + this.#integer(50, 150),
      sin_small_noise: sine * 500 + 1000 + this.#integer(-5, 5),
      sin_big_noise: sine * 500 + 1000 + this.#integer(-50, 50),
      sin_rounded: Math.floor(sine * 10 + 10.5),
    };
  }

  /** Both ends inclusive. */
  #integer(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }
}
