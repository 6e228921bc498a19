import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { executorContext } from '../testing/executor-context.ts';
import type { ProjectTask } from './project-task.ts';
import { singleExecutor } from './single-executor.ts';

/** Runs the task as Nx would for the project `queues`, and gives the outcome with what was written. */
async function run(task: ProjectTask<object>) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const outcome = await singleExecutor(task, streams)({}, executorContext('/ws', ['queues']));
  streams.stdout.end();
  streams.stderr.end();
  return { outcome, stdout: await text(streams.stdout), stderr: await text(streams.stderr) };
}

describe('singleExecutor', () => {
  it('writes what the task says, each to its stream', async () => {
    const result = await run(({ directory }) =>
      Promise.resolve({ success: true, stdout: `${directory}\n`, stderr: 'a note\n' }),
    );

    expect(result).toEqual({ outcome: { success: true }, stdout: '/ws/queues\n', stderr: 'a note\n' });
  });

  it('fails with one line for what the user can mend', async () => {
    const result = await run(() => Promise.reject(new UserError('The key is missing: set it.')));

    expect(result).toEqual({
      outcome: { success: false },
      stdout: '',
      stderr: 'error: The key is missing: set it.\n',
    });
  });

  it('leaves a bug to Nx, which shows its stack trace', async () => {
    await expect(run(() => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(TypeError);
  });
});
