/** A stream as far as tasks need it: `process.stdout` is one. */
export interface TaskStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

/** What a task has while it is at work. What it reports in the end is written for it. */
export interface TaskSession {
  readonly stdout: TaskStream;
  readonly stderr: TaskStream;
  /** The keyboard, for a task that has it to itself. */
  readonly stdin?: NodeJS.ReadStream | undefined;
  /** Aborts when the user wants the task to end. */
  readonly signal: AbortSignal;
}

/** Gives a function that writes one line at once, such as how far the task has got. */
export function linePrinter(stream: TaskStream): (line: string) => void {
  return (line) => {
    stream.write(`${line}\n`);
  };
}
