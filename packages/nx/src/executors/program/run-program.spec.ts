import { join } from 'node:path';
import { temporaryFolder } from '@extkit/testing';
import { describe, expect, it } from 'vitest';
import { simulatedFormat } from '../../testing/simulated-format.ts';
import { recordedSession } from '../../testing/task-session.ts';
import type { ProgramExecutorOptions } from './options.ts';
import { runProgram } from './run-program.ts';

/** Runs it in a session that is to end already. */
function run(options: ProgramExecutorOptions) {
  const workspaceRoot = temporaryFolder({ ...simulatedFormat, 'app/run.json': '{}' });
  const session = recordedSession(AbortSignal.abort());
  const project = { workspaceRoot, directory: join(workspaceRoot, 'app') };
  return { session, report: runProgram(project, { extensionFormat: '@acme/run', ...options }, session) };
}

describe('runProgram', () => {
  it('runs the program with its own options, and shows its lines as they come', async () => {
    const { report, session } = run({ program: 'echo', text: 'Hello' });

    await expect(report).resolves.toEqual({ success: true, stdout: '', stderr: '' });
    expect(session.written.stdout).toBe('{"text":"Hello"}\n');
  });

  it('refuses options that the program does not have, and values of another type', async () => {
    await expect(run({ program: 'echo', txet: 'x' }).report).rejects.toThrow('no option "txet": did you mean "text"?');
    await expect(run({ program: 'echo', text: true }).report).rejects.toThrow('"text" is to be a text');
  });

  it('says which programs there are where there is no such', async () => {
    await expect(run({ program: 'demo' }).report).rejects.toThrow(
      'A Trial run has no program "demo": set "program" to one that it has (echo).',
    );
  });
});
