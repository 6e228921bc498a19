import type { Diagnostic, VerifySettings } from '@extkit/devkit';
import { temporaryFolder, type Files } from '@extkit/testing';
import fc from 'fast-check';

import { afterEach, describe, expect, it } from 'vitest';
import { ruleCases } from './rules/cases.ts';
import type { InvalidChange } from './rules/rule-cases.ts';
import { changed, sampleFiles } from './testing/changed-project.ts';
import { samples } from './testing/samples/index.ts';
import { sampleSettings } from './testing/samples/settings.ts';
import { temporaryProject } from './testing/temporary-project.ts';
import { verify } from './verify.ts';

/** How many orders the defects of all samples are tried in. */
const MERGES = 8;

const home = process.cwd();
afterEach(() => {
  process.chdir(home);
});

/** All defects that a sample may have at once. Those that fill a bundle with megabytes would only take long. */
function defectsOf(sample: string): InvalidChange[] {
  return ruleCases
    .filter((cases) => cases.sample === sample)
    .flatMap(({ invalid }) => invalid)
    .filter(({ add = {} }) => Object.values(add).every((text) => text.length < 1_000_000));
}

/** One after the other, as far as a defect finds its place in what those before it have left. */
function merged(sample: string, defects: readonly InvalidChange[]): Files {
  return defects.reduce<Files>((files, defect) => {
    try {
      return changed(files, defect).files;
    } catch {
      return files;
    }
  }, sampleFiles(sample));
}

/** Verifies the files in a folder of their own; the report is as if that were the root. */
async function verified(
  files: Files,
  settings?: VerifySettings,
): Promise<{ found: readonly Diagnostic[]; report: string }> {
  const extension = temporaryProject(files);
  const found = await verify(extension, settings);
  const directory = JSON.stringify(extension.directory).slice(1, -1);
  return { found, report: JSON.stringify(found).replaceAll(directory, '') };
}

const place = ({ file, range: { start } }: Diagnostic) => [file, start.line, start.column] as const;

function isBehind(a: Diagnostic, b: Diagnostic): boolean {
  const [fileA, lineA, columnA] = place(a);
  const [fileB, lineB, columnB] = place(b);
  return fileA > fileB || (fileA === fileB && (lineA > lineB || (lineA === lineB && columnA > columnB)));
}

describe('an extension with all defects at once', () => {
  it.each([...samples.keys()])(
    '%s is reported alike, wherever it lies and from wherever',
    { timeout: 120_000 },
    async (sample) => {
      const settings = sampleSettings.get(sample);
      const defects = defectsOf(sample);
      const orders = fc.shuffledSubarray(defects, { minLength: defects.length });

      await fc.assert(
        fc.asyncProperty(orders, async (order) => {
          const files = merged(sample, order);
          process.chdir(home);
          const { found, report } = await verified(files, settings);
          process.chdir(temporaryFolder());

          expect(found).not.toEqual([]);
          expect(await verified(files, settings)).toMatchObject({ report });
          expect(found.filter((diagnostic, index) => isBehind(found[index - 1] ?? diagnostic, diagnostic))).toEqual([]);
        }),
        { numRuns: MERGES },
      );
    },
  );
});
