import type { TaskSession } from '../executors/task-session.ts';

export interface RecordedSession extends TaskSession {
  /** What the task has written so far, by stream. */
  readonly written: { readonly stdout: string; readonly stderr: string };
}

/** A session that keeps what a task writes while it is at work. */
export function recordedSession(signal: AbortSignal = new AbortController().signal): RecordedSession {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  return { stdout: stream('stdout'), stderr: stream('stderr'), signal, written };
}
