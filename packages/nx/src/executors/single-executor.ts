import type { ExecutorContext, PromiseExecutor } from '@nx/devkit';
import { untilInterrupted } from './interruption.ts';
import { runTask, type ProjectTask } from './project-task.ts';

interface Streams {
  readonly stdin?: NodeJS.ReadStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Makes the executor that Nx calls for one task, in a process of its own. */
export function singleExecutor<Options>(
  task: ProjectTask<Options>,
  { stdin, stdout, stderr }: Streams = process,
): PromiseExecutor<Options> {
  return async (options: Options, context: ExecutorContext) => {
    return untilInterrupted(async (signal) => {
      const session = { stdin, stdout, stderr, signal };
      const report = await runTask(task, options, context.projectName ?? '', context, session);
      await write(stdout, report.stdout);
      await write(stderr, report.stderr);
      return { success: report.success };
    });
  };
}

/** Waits until the text has gone: Nx ends the process right after, and what is still in a pipe's buffer would be lost. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
