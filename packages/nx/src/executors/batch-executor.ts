import { availableParallelism } from 'node:os';
import type { ExecutorContext, Task, TaskGraph, TaskGraphExecutor } from '@nx/devkit';
import { limiter } from './limiter.ts';
import { runTask, type ProjectTask } from './project-task.ts';
import type { TaskSession } from './task-session.ts';

interface TaskResult {
  readonly success: boolean;
  readonly terminalOutput: string;
  readonly status?: 'skipped';
  /** Milliseconds since 1970. */
  readonly startTime?: number;
  readonly endTime?: number;
}

/** Makes the executor that Nx calls for many tasks at once, so that they share one process and what it has loaded. */
export function batchExecutor<Options>(task: ProjectTask<Options>): TaskGraphExecutor<Options> {
  return (taskGraph, options, _overrides, context) => Promise.resolve(runAll(task, taskGraph, options, context));
}

/** Gives the results in an order that puts dependencies first. A task that depends on one that failed is skipped. */
async function* runAll<Options>(
  task: ProjectTask<Options>,
  { tasks, dependencies }: TaskGraph,
  options: Readonly<Record<string, Options>>,
  context: ExecutorContext,
): AsyncGenerator<{ task: string; result: TaskResult }, void> {
  const limit = limiter(availableParallelism());
  const results = new Map<string, Promise<TaskResult>>();
  const start = async (id: string, target: Task['target'], taskOptions: Options): Promise<TaskResult> => {
    for (const dependency of dependencies[id] ?? []) {
      if ((await results.get(dependency))?.success === false) return skipped(dependency);
    }
    return limit(() => timed((session) => runTask(task, taskOptions, target.project, context, session)));
  };
  for (const id of dependenciesFirst(tasks, dependencies)) {
    const [target, taskOptions] = [tasks[id]?.target, options[id]];
    if (target !== undefined && taskOptions !== undefined) results.set(id, start(id, target, taskOptions));
  }
  for (const [id, result] of results) yield { task: id, result: await result };
}

function skipped(dependency: string): TaskResult {
  return { success: false, status: 'skipped', terminalOutput: `Skipped, for ${dependency} failed.\n` };
}

/**
 * A bug that one task meets must not take the others with it: it becomes that task's output. So does what it writes while
 * it is at work, for many are at once.
 */
async function timed(run: (session: TaskSession) => ReturnType<typeof runTask>): Promise<TaskResult> {
  const startTime = Date.now();
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const session = { stdout: stream, stderr: stream, signal: new AbortController().signal };
  const { success, stdout, stderr } = await run(session).catch((error: unknown) => ({
    success: false,
    stdout: '',
    stderr: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  }));
  return { success, terminalOutput: written.join('') + stdout + stderr, startTime, endTime: Date.now() };
}

function dependenciesFirst(tasks: TaskGraph['tasks'], dependencies: TaskGraph['dependencies']): Iterable<string> {
  const visited = new Set<string>();
  const ordered: string[] = [];
  const visit = (id: string): void => {
    if (visited.has(id)) return;
    visited.add(id);
    for (const dependency of dependencies[id] ?? []) visit(dependency);
    ordered.push(id);
  };
  for (const id of Object.keys(tasks)) visit(id);
  return ordered;
}
