import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { untilInterrupted } from './interruption.ts';

describe('untilInterrupted', () => {
  it('gives what the work gives, and listens no longer', async () => {
    const listeners = process.listenerCount('SIGINT');

    await expect(untilInterrupted(({ aborted }) => Promise.resolve({ aborted }))).resolves.toEqual({ aborted: false });
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'aborts for %s, and a second one that follows at once',
    async (name) => {
      const work = untilInterrupted(async (signal) => {
        const [aborted, again] = [once(signal, 'abort'), once(process, 'SIGTERM')];
        process.kill(process.pid, name);
        await aborted;
        process.kill(process.pid, 'SIGTERM');
        await again;
        return 'ended well';
      });

      await expect(work).resolves.toBe('ended well');
    },
  );
});
