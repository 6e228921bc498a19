import type { MetricObservation } from '@extkit/devkit';
import { LIMITS } from './limits.ts';
import { shortDimensions, shortEntity, shortText } from './shorten.ts';
import type { MetricSummary, Series } from './simulation-summary.ts';
import { Tally } from './tally.ts';

type SeriesPoint = Omit<Series, 'count'>;

/** Takes the points of one metric, and keeps their number, extremes, mean, states and series. */
export class MetricRecord {
  readonly #key: string;
  readonly #declared: boolean;
  readonly #states: Map<string, number>;
  readonly #mostStates: number;
  readonly #series = new Tally<SeriesPoint>(LIMITS.series, ({ entity, dimensions }) => [
    entity?.type,
    entity?.id,
    dimensions,
  ]);
  #points = 0;
  #last: number | string | undefined;
  #numbers: { count: number; min: number; max: number; mean: number } | undefined;

  /** @param states the declared ones */
  constructor(key: string, declared: boolean, states: readonly string[] = []) {
    this.#key = key;
    this.#declared = declared;
    this.#states = new Map(states.map((state) => [state, 0]));
    this.#mostStates = this.#states.size + LIMITS.states;
  }

  add({ value: sent, dimensions: all, entity }: MetricObservation): void {
    const value = typeof sent === 'string' ? shortText(sent) : sent;
    const dimensions = shortDimensions(all);
    this.#points += 1;
    this.#last = value;
    if (typeof value === 'string') this.#addState(value);
    else if (Number.isFinite(value)) this.#addNumber(value);
    this.#series.add({ ...(entity && { entity: shortEntity(entity) }), dimensions, last: value });
  }

  get hasPoints(): boolean {
    return this.#points > 0;
  }

  summary(): MetricSummary {
    const { min, max, mean } = this.#numbers ?? {};
    return {
      key: this.#key,
      declared: this.#declared,
      points: this.#points,
      ...(this.#last !== undefined && { last: this.#last }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(mean !== undefined && { average: mean }),
      states: [...this.#states].map(([state, points]) => ({ state, points })),
      series: this.#series.summary(),
    };
  }

  #addState(state: string): void {
    const points = this.#states.get(state);
    if (points === undefined && this.#states.size >= this.#mostStates) return;
    this.#states.set(state, (points ?? 0) + 1);
  }

  /** The mean moves by its share of the difference: a sum of large numbers would lose the small ones. */
  #addNumber(value: number): void {
    const { count, min, max, mean } = this.#numbers ?? { count: 0, min: value, max: value, mean: value };
    this.#numbers = {
      count: count + 1,
      min: Math.min(min, value),
      max: Math.max(max, value),
      mean: mean + (value - mean) / (count + 1),
    };
  }
}
