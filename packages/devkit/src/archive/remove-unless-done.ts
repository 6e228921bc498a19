import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The files and folders that go if the process ends now. */
const unfinished = new Set<string>();

/** Runs the action, and removes the file or folder where it fails or where the process ends before it is done. */
export async function removeUnlessDone<T>(path: string, action: () => Promise<T>): Promise<T> {
  if (unfinished.size === 0) watch();
  unfinished.add(path);
  try {
    return await action();
  } catch (error) {
    // What went wrong first is what the user has to know.
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  } finally {
    unfinished.delete(path);
    if (unfinished.size === 0) unwatch();
  }
}

function watch(): void {
  process.on('exit', removeAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function unwatch(): void {
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

/** Synchronous: nothing else would run to its end now. */
function removeAll(): void {
  for (const path of unfinished) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The process ends, and must end in the way it was told to.
    }
  }
  unfinished.clear();
}

/**
 * A signal ends a process without an `exit` event, unless somebody listens; and whoever listens has to end the process.
 * So the signal is raised again once the files are gone, unless others listen too: then it is for them to end it.
 */
function endBy(signal: NodeJS.Signals): void {
  removeAll();
  unwatch();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
