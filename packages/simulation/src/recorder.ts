import type { Declarations, DeclaredMetric, LogObservation, MetricObservation, Observation } from '@extkit/devkit';
import { coverage } from './coverage.ts';
import { judgePoint } from './judge-point.ts';
import { LIMITS } from './limits.ts';
import { MetricRecord } from './metric-record.ts';
import { SentRecord } from './sent-record.ts';
import { shortText } from './shorten.ts';
import type { LogMessage, Problem, SimulationSummary } from './simulation-summary.ts';
import { StatusRecord } from './status-record.ts';
import { Tally } from './tally.ts';

/**
 * Takes observations as they come and judges them by what the extension declares. It keeps what a summary needs, never
 * the observations themselves: its memory has a limit however long the simulation runs.
 */
export class SimulationRecorder {
  readonly #declared: ReadonlyMap<string, DeclaredMetric> | undefined;
  readonly #metrics: Map<string, MetricRecord>;
  readonly #statuses = new StatusRecord();
  readonly #sent = new SentRecord();
  readonly #problems = new Tally<Problem>(LIMITS.problems, ({ code, message }) => [code, message]);
  readonly #messages = new Tally<Omit<LogMessage, 'count'>>(LIMITS.logMessages, (logged) => logged);
  readonly #logCounts = { debug: 0, info: 0, warning: 0, error: 0 };
  #started: number | undefined;
  #ended: number | undefined;
  #runs = 0;
  #points = 0;
  #undeclared = 0;

  /** @param declarations `undefined` where it is not known what the extension declares: then it may send anything */
  constructor(declarations: Declarations | undefined) {
    const metrics = declarations?.metrics ?? [];
    this.#declared = declarations && new Map(metrics.map((metric) => [metric.key, metric]));
    this.#metrics = new Map(metrics.map(({ key, states }) => [key, new MetricRecord(key, true, states)]));
  }

  record(observation: Observation): void {
    this.#started ??= observation.time;
    this.#ended = observation.time;
    switch (observation.type) {
      case 'metric':
        this.#addPoint(observation);
        break;
      case 'status':
        this.#statuses.add(observation);
        break;
      case 'problem':
        this.#addProblem(observation);
        break;
      case 'log':
        this.#addLog(observation);
        break;
      case 'run':
        this.#runs = Math.max(this.#runs, observation.iteration);
        break;
      default:
        this.#sent.add(observation);
    }
  }

  /** What has come of it so far. */
  summary(): SimulationSummary {
    const metrics = [...this.#metrics.values()].map((metric) => metric.summary());
    return {
      runs: this.#runs,
      ...(this.#started !== undefined && { started: this.#started }),
      ...(this.#ended !== undefined && { ended: this.#ended }),
      points: this.#points,
      coverage: coverage(metrics.filter(({ declared }) => declared)),
      metrics,
      statuses: this.#statuses.summary(),
      problems: this.#problems.summary(),
      ...this.#sent.summary(),
      logs: { counts: { ...this.#logCounts }, messages: this.#messages.summary() },
    };
  }

  #addPoint(point: MetricObservation): void {
    this.#points += 1;
    this.#metricOf(shortText(point.key))?.add(point);
    if (this.#declared === undefined) return;
    for (const problem of judgePoint(point, this.#declared.get(point.key))) this.#addProblem(problem);
  }

  /** @returns `undefined` where there is no room for one more */
  #metricOf(key: string): MetricRecord | undefined {
    const known = this.#metrics.get(key);
    if (known !== undefined || this.#undeclared === LIMITS.undeclaredMetrics) return known;
    this.#undeclared += 1;
    const metric = new MetricRecord(key, this.#declared === undefined);
    this.#metrics.set(key, metric);
    return metric;
  }

  #addProblem({ code, message, key }: Problem): void {
    this.#problems.add({ code, message: shortText(message), ...(key !== undefined && { key: shortText(key) }) });
  }

  #addLog({ level, message }: LogObservation): void {
    this.#logCounts[level] += 1;
    if (level === 'warning' || level === 'error') this.#messages.add({ level, message: shortText(message) });
  }
}
