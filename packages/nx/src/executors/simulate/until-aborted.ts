/**
 * Gives what comes until the signal aborts, and then ends at once, while the source may still be closing: after a Ctrl-C,
 * Nx leaves a task just the moment that it takes to print what it has.
 */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T, void> {
  const iterator = source[Symbol.asyncIterator]();
  let end = (): void => undefined;
  // One listener for all: to race each item against one promise would keep every item in memory.
  const listener = () => end();
  signal.addEventListener('abort', listener, { once: true });
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        end = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      if (next === undefined || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', listener);
  }
}
