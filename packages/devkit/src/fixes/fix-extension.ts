import { chmod, open, realpath, stat, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { atomicWrite } from '../archive/atomic-write.ts';
import { writeFailure } from '../archive/file-failure.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorCode } from '../error-code.ts';
import type { ExtensionFormat, ExtensionSource, VerifyOptions } from '../format.ts';
import { UserError } from '../user-error.ts';
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
    if (dryRun) return { fixed, remaining: without(found, fixed) };
    // Where another program wrote a file after it was verified, the places that were found are not those in its text.
    if (!isDeepStrictEqual(await format.verify(extension, options), found)) continue;
    options.signal?.throwIfAborted();
    await Promise.all([...texts.keys()].map(demandWritable));
    mended.push(...fixed);
    for (const [file, text] of texts) await replace(file, text);
  }
}

function without(found: readonly Diagnostic[], fixed: readonly Diagnostic[]): Diagnostic[] {
  const gone = new Set(fixed);
  return found.filter((diagnostic) => !gone.has(diagnostic));
}

/** Asked of all files before the first is written: half of a fix would be worse than none. */
async function demandWritable(file: string): Promise<void> {
  try {
    await (await open(file, 'r+')).close();
  } catch (error) {
    if (!/^(EACCES|EPERM)$/.test(errorCode(error) ?? '')) throw writeFailure(file, error);
    throw new UserError(`${file} is write-protected, and so cannot be mended: make it writable for this user.`);
  }
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
