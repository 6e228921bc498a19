const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What has to be undone if the process ends now. */
const pending = new Set<() => void>();

/**
 * Runs the action. Where the process ends before the action does, be it by a signal, calls `undo`: of several, that of the
 * latest action first.
 *
 * @param undo synchronous, for nothing else would run to its end then
 * @returns what the action gives
 */
export async function undoOnExit<T>(undo: () => void, action: () => Promise<T>): Promise<T> {
  if (pending.size === 0) watch();
  pending.add(undo);
  try {
    return await action();
  } finally {
    pending.delete(undo);
    if (pending.size === 0) unwatch();
  }
}

function watch(): void {
  process.on('exit', undoAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function unwatch(): void {
  process.off('exit', undoAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

function undoAll(): void {
  for (const undo of [...pending].reverse()) {
    try {
      undo();
    } catch {
      // The process ends, and must end in the way it was told to.
    }
  }
  pending.clear();
}

/**
 * A signal ends a process without an `exit` event, unless somebody listens; and whoever listens has to end the process.
 * So the signal is raised again once all is undone, unless others listen too: then it is for them to end it.
 */
function endBy(signal: NodeJS.Signals): void {
  undoAll();
  unwatch();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
