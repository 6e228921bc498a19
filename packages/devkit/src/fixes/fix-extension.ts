import { chmod, realpath, stat, writeFile } from 'node:fs/promises';
import { atomicWrite } from '../archive/atomic-write.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ExtensionFormat, ExtensionSource, VerifyOptions } from '../format.ts';
import { applyFixes, type Fixable } from './apply-fixes.ts';

/** One fix may bring to light the next; more often than this only fixes that undo each other do. */
const MAX_PASSES = 10;

export interface FixOptions extends VerifyOptions {
  /** Writes nothing: tells only what a first pass would mend. */
  readonly dryRun?: boolean | undefined;
}

export interface FixResult {
  /** In the order in which they were mended; each stands where it stood then. */
  readonly fixed: readonly Fixable[];
  /** What is still found. */
  readonly remaining: readonly Diagnostic[];
}

/**
 * Verifies an extension and mends what can be mended, until nothing more can. Each file is written whole, and only where
 * it changes: doing it again does nothing.
 *
 * @throws {UserError} where a file cannot be read or written, or the settings make no sense
 */
export async function fixExtension(
  format: Pick<ExtensionFormat, 'verify'>,
  extension: ExtensionSource,
  { dryRun = false, ...options }: FixOptions = {},
): Promise<FixResult> {
  const mended: Fixable[] = [];
  for (let pass = 1; ; pass += 1) {
    const found = await format.verify(extension, options);
    const { fixed, texts } = await applyFixes(found);
    if (fixed.length === 0 || pass > MAX_PASSES) return { fixed: mended, remaining: found };
    mended.push(...fixed);
    if (dryRun) return { fixed: mended, remaining: without(found, fixed) };
    options.signal?.throwIfAborted();
    for (const [file, text] of texts) await replace(file, text);
  }
}

function without(found: readonly Diagnostic[], fixed: readonly Diagnostic[]): Diagnostic[] {
  const gone = new Set(fixed);
  return found.filter((diagnostic) => !gone.has(diagnostic));
}

/** What a symbolic link leads to is replaced, not the link; and what may be run stays so. */
async function replace(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  await atomicWrite(target, async (temporary) => {
    await writeFile(temporary, text);
    await chmod(temporary, mode);
  });
}
