import { readFile } from 'node:fs/promises';
import { readFailure } from '../archive/file-failure.ts';
import type { Diagnostic, Fix } from '../diagnostic.ts';
import { UserError } from '../user-error.ts';
import { EditPlan } from './edit-plan.ts';
import { EditableText } from './editable-text.ts';

/** A diagnostic that can be mended. */
export interface Fixable extends Diagnostic {
  readonly fix: Fix;
}

export interface AppliedFixes {
  /** What was mended, in the order given. The places are those before any of the edits. */
  readonly fixed: readonly Fixable[];
  /** The new text of every file that is changed. Nothing is written. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Applies as many of the fixes as do not get in each other's way: first come, first served. Each is applied whole or not
 * at all; edits that several have in common are made once. Byte-order marks and the ends of lines stay as they are.
 *
 * @throws {UserError} where a file cannot be read
 */
export async function applyFixes(diagnostics: readonly Diagnostic[]): Promise<AppliedFixes> {
  const fixable = diagnostics.filter(isFixable);
  const files = new Set(fixable.flatMap(({ fix }) => fix.edits.map(({ file }) => file)));
  const sources = new Map<string, EditableText>();
  for (const file of files) sources.set(file, new EditableText(await readText(file)));

  const plan = new EditPlan();
  const changes = ({ fix }: Fixable) => fix.edits.some((edit) => sources.get(edit.file)?.isChangedBy(edit));
  const fixed = fixable.filter((diagnostic) => changes(diagnostic) && plan.add(diagnostic.fix));
  const texts = [...plan.files].map(([file, edits]) => [file, sources.get(file)?.with(edits) ?? ''] as const);
  return { fixed, texts: new Map(texts) };
}

function isFixable(diagnostic: Diagnostic): diagnostic is Fixable {
  return diagnostic.fix !== undefined;
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw readFailure(file, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`${file} is not encoded as UTF-8, and so cannot be mended: save it as UTF-8.`);
  }
}
