import { describe, expect, it } from 'vitest';
import { limiter } from './limiter.ts';

describe('limiter', () => {
  it('lets no more than so many be at work at once, in their order', async () => {
    const limit = limiter(2);
    const log: string[] = [];
    let atWork = 0;
    let most = 0;
    const work = (name: string) => async () => {
      most = Math.max(most, ++atWork);
      log.push(name);
      await Promise.resolve();
      atWork -= 1;
      return name;
    };

    const results = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => limit(work(name))));

    expect(results).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(log).toEqual(results);
    expect(most).toBe(2);
  });

  it('goes on after a failure', async () => {
    const limit = limiter(1);

    const failure = limit(() => Promise.reject(new Error('no')));
    const success = limit(() => Promise.resolve('yes'));

    await expect(failure).rejects.toThrow('no');
    await expect(success).resolves.toBe('yes');
  });
});
