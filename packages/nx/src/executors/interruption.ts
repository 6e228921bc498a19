/** What asks a program to end: Ctrl-C, and whoever has started it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds within which a second signal is taken for the same wish. */
const GRACE = 1000;

/**
 * Does the work with a signal that aborts when the process is asked to end, so that the work can end as it should. Who
 * asks a second time ends the process at once.
 */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interruption = new AbortController();
  const listeners = SIGNALS.map((name) => {
    const abort = () => {
      // Whoever started this process may well pass on a Ctrl-C that has come here, too.
      setTimeout(forget, GRACE).unref();
      interruption.abort();
    };
    return { name, abort };
  });
  const forget = () => listeners.forEach(({ name, abort }) => process.off(name, abort));
  for (const { name, abort } of listeners) process.on(name, abort);
  try {
    return await work(interruption.signal);
  } finally {
    forget();
  }
}
