import type { StatusObservation } from '@extkit/devkit';
import { LIMITS } from './limits.ts';
import { shortText } from './shorten.ts';
import type { StatusPeriod, StatusSummary } from './simulation-summary.ts';

/** Takes statuses, and keeps them as periods, the latest ones. */
export class StatusRecord {
  readonly #periods: StatusPeriod[] = [];
  /** The period that each instance is in. */
  readonly #current = new Map<string, StatusPeriod>();
  #rest = 0;
  #reachedOk = false;

  add({ time, status, ok, details, instance }: StatusObservation): void {
    this.#reachedOk ||= ok;
    const said = {
      status: shortText(status),
      ok,
      ...(details !== undefined && { details: shortText(details) }),
      ...(instance !== undefined && { instance: shortText(instance) }),
    };
    const name = said.instance ?? '';
    const current = this.#current.get(name);
    if (current?.status === said.status && current.details === said.details) {
      this.#replace(current, { ...current, to: time, count: current.count + 1 });
    } else if (current !== undefined || this.#current.size < LIMITS.instances) {
      this.#begin(name, { ...said, from: time, to: time, count: 1 });
    } else {
      this.#rest += 1;
    }
  }

  summary(): StatusSummary {
    const unwell = [...this.#current.values()].find(({ ok }) => !ok);
    return {
      reachedOk: this.#reachedOk,
      endedOk: this.#reachedOk && unwell === undefined,
      ...(unwell && { unwell }),
      periods: [...this.#periods],
      rest: this.#rest,
    };
  }

  #begin(name: string, period: StatusPeriod): void {
    this.#current.set(name, period);
    this.#periods.push(period);
    if (this.#periods.length > LIMITS.statusPeriods) {
      this.#periods.shift();
      this.#rest += 1;
    }
  }

  #replace(current: StatusPeriod, longer: StatusPeriod): void {
    this.#current.set(longer.instance ?? '', longer);
    const index = this.#periods.indexOf(current);
    if (index !== -1) this.#periods[index] = longer;
  }
}
