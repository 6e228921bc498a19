import { describe, expect, it } from 'vitest';
import { UserError } from '@extkit/devkit';
import { executorContext, taskGraph } from '../testing/executor-context.ts';
import { batchExecutor } from './batch-executor.ts';
import type { TaskProject } from './project-task.ts';
import type { TaskSession } from './task-session.ts';

interface Options {
  readonly does: 'well' | 'badly' | 'unforeseen';
}

/** What each project's task gave, in the order of the results. */
async function runBatch(dependencies: Record<string, string[]>, does: Record<string, Options['does']> = {}) {
  const started: string[] = [];
  const executor = batchExecutor(async ({ directory }: TaskProject, options: Options, { stderr }: TaskSession) => {
    started.push(directory);
    stderr.write('at work\n');
    if (options.does === 'badly') throw new UserError('The key is missing.');
    if (options.does === 'unforeseen') throw new TypeError('x is undefined');
    return Promise.resolve({ success: true, stdout: 'built\n', stderr: 'a note\n' });
  });
  const projects = Object.keys(dependencies);
  const options = projects.map((project) => [`${project}:build`, { does: does[project] ?? 'well' }] as const);
  const graph = taskGraph('build', dependencies);
  const results = await executor(
    graph,
    Object.fromEntries(options),
    { does: 'well' },
    executorContext('/ws', projects),
  );
  if (!(Symbol.asyncIterator in results)) throw new Error('results are expected as they come');
  const byTask = new Map<string, { success: boolean; terminalOutput: string; status?: string }>();
  for await (const { task, result } of results) byTask.set(task, result);
  return { byTask, started };
}

describe('batchExecutor', () => {
  it('gives the outcome, the output and the time of every task', async () => {
    const { byTask, started } = await runBatch({ a: [], b: [] });

    expect(started).toEqual(['/ws/a', '/ws/b']);
    expect([...byTask.keys()]).toEqual(['a:build', 'b:build']);
    expect(byTask.get('a:build')).toEqual({
      success: true,
      terminalOutput: 'at work\nbuilt\na note\n',
      startTime: expect.any(Number) as number,
      endTime: expect.any(Number) as number,
    });
  });

  it('does dependencies first', async () => {
    expect((await runBatch({ c: ['b'], b: ['a'], a: [] })).started).toEqual(['/ws/a', '/ws/b', '/ws/c']);
  });

  it('skips what depends on a failure, and does the rest', async () => {
    const { byTask, started } = await runBatch({ a: [], b: ['a'], c: ['b'], d: [] }, { a: 'badly' });

    expect(started).toEqual(['/ws/a', '/ws/d']);
    expect(byTask.get('a:build')).toMatchObject({
      success: false,
      terminalOutput: 'at work\nerror: The key is missing.\n',
    });
    expect(byTask.get('b:build')).toMatchObject({ success: false, status: 'skipped' });
    expect(byTask.get('c:build')).toMatchObject({ success: false, status: 'skipped' });
    expect(byTask.get('d:build')).toMatchObject({ success: true });
  });

  it('shows a bug with its stack trace, in the task that met it alone', async () => {
    const { byTask } = await runBatch({ a: [], b: [] }, { a: 'unforeseen' });

    expect(byTask.get('a:build')?.terminalOutput).toMatch(/^at work\nTypeError: x is undefined\n {4}at /);
    expect(byTask.get('b:build')).toMatchObject({ success: true });
  });
});
