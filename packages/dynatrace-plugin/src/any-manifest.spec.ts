import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identify } from './identify.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { anyManifest } from './testing/any-manifest.ts';
import { ONEAGENT_MANIFEST } from './testing/broken-plugin.ts';
import { verify } from './verify.ts';
import { temporaryFolder } from '@extkit/testing';

/** `npm run fuzz` asks for more. */
const RUNS = Number(process.env.EXTKIT_FUZZ_RUNS ?? 200);

/** Milliseconds of processor time, which other processes do not add to, as a clock would. */
const LIMIT = 50;
const codes = new Set(ruleInfos.map(({ code }) => code));

it(`neither fails over any text nor takes ${LIMIT} ms for it`, { timeout: 30_000 + RUNS * 100 }, async () => {
  const directory = temporaryFolder({ 'plugin.json': ONEAGENT_MANIFEST });
  const manifestPath = join(directory, 'plugin.json');
  const check = () => verify({ directory, manifestPath });
  // The first time, the schemas are compiled.
  await check();

  await fc.assert(
    fc.asyncProperty(anyManifest, async (text) => {
      await writeFile(manifestPath, text);
      const diagnostics = await check();
      const lines = text.split(/\r\n|\r|\n/);
      for (const { code, message, range } of diagnostics) {
        expect(codes).toContain(code);
        expect(message).not.toBe('');
        expect(range.start.column).toBeLessThanOrEqual((lines[range.start.line - 1]?.length ?? 0) + 1);
      }
      expect(await leastTime(async () => (identify(manifestPath, text), check()))).toBeLessThan(LIMIT);
    }),
    { numRuns: RUNS },
  );
});

/** The least of a few tries: what once took long because memory was tidied up meanwhile does not count. */
async function leastTime(task: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 5 && least >= LIMIT; tries += 1) {
    const start = process.cpuUsage();
    await task();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
