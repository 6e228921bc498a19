import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin, type Diagnostic } from '@extkit/devkit';
import { temporaryFolder, writeFiles } from '@extkit/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identify } from './identify.ts';
import { ruleInfos } from './rules/rule-infos.ts';
import { anyProject } from './testing/any-project.ts';
import { verify } from './verify.ts';

/** `npm run fuzz` asks for more. */
const RUNS = Number(process.env.EXTKIT_FUZZ_RUNS ?? 200);

/** Milliseconds of processor time: far above what any real project takes, far below what anybody calls a hang. */
const HANG = 2_000;
const codes = new Set(ruleInfos.map(({ code }) => code));

it(
  'neither fails nor hangs over any project, and points at what is in it',
  { timeout: 60_000 + RUNS * 200 },
  async () => {
    const directory = temporaryFolder();
    const manifestPath = join(directory, 'extension', 'extension.yaml');

    await fc.assert(
      fc.asyncProperty(anyProject, async (files) => {
        rmSync(directory, { recursive: true });
        writeFiles(directory, files);
        const start = process.cpuUsage();
        identify('extension/extension.yaml', readFileSync(manifestPath, 'utf8'));
        const found = await verify({ directory, manifestPath });
        const { user, system } = process.cpuUsage(start);

        expect((user + system) / 1_000).toBeLessThan(HANG);
        for (const diagnostic of found) expectSound(diagnostic, directory);
        expect(found).toEqual(await verify({ directory, manifestPath }));
      }),
      { numRuns: RUNS },
    );
  },
);

function expectSound({ code, message, file, range, fix }: Diagnostic, directory: string): void {
  expect(codes).toContain(code);
  expect(message).toMatch(/\S/);
  for (const place of [{ file, range }, ...(fix?.edits ?? [])]) {
    expect(isWithin(directory, place.file)).toBe(true);
    const lines = readFileSync(place.file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\r|\n/);
    for (const { line, column } of [place.range.start, place.range.end]) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
  }
}
