import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { DiagnosticsError, FILE_START, UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { executorContext } from '../testing/executor-context.ts';
import type { ProjectTask } from './project-task.ts';
import { singleExecutor } from './single-executor.ts';
import { linePrinter } from './task-session.ts';

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

  it('fails with a report for what is wrong with the project', async () => {
    const finding = { code: 'ACM0001', severity: 'error', message: 'No name.', file: '/ws/queues/acme.txt' } as const;
    const diagnostics = [{ ...finding, range: FILE_START }];

    const { outcome, stdout, stderr } = await run(() => Promise.reject(new DiagnosticsError('Errors.', diagnostics)));

    expect(outcome).toEqual({ success: false });
    expect(stdout).toMatch(/^queues\/acme\.txt:1:1 {2}error {2}ACM0001 No name\.\n/);
    expect(stderr).toBe('');
  });

  it('writes at once what a task writes while it is at work', async () => {
    const result = await run((_project, _options, session) => {
      linePrinter(session.stderr)('half done');
      return Promise.resolve({ success: true, stdout: '', stderr: 'done\n' });
    });

    expect(result.stderr).toBe('half done\ndone\n');
  });

  it('asks the task to end when the process is, and does not blame it for what it then leaves undone', async () => {
    const result = await run(async (_project, _options, { signal }) => {
      const aborted = once(signal, 'abort');
      process.kill(process.pid, 'SIGTERM');
      await aborted;
      throw signal.reason;
    });

    expect(result).toEqual({ outcome: { success: false }, stdout: '', stderr: 'Interrupted.\n' });
  });

  it('leaves a bug to Nx, which shows its stack trace', async () => {
    await expect(run(() => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(TypeError);
  });
});
