import type { Files } from '@extkit/testing';
import { withoutMarks, type Change, type Edit, type InvalidChange } from '../rules/rule-cases.ts';
import { samples } from './samples/index.ts';

const MANIFEST = 'extension/extension.yaml';

/** A sample project with a change made to it. */
export interface ChangedProject {
  readonly files: Files;
  /** The place that the change marks, as `file line:column-line:column`. */
  readonly marked?: string;
}

/** @throws {Error} where the change does not fit the sample: the case is written wrongly */
export function changedProject(sample: string, change: Change | InvalidChange): ChangedProject {
  return changed(sampleFiles(sample), change);
}

/** @throws {Error} where the change does not fit the files */
export function changed(before: Files, change: Change | InvalidChange): ChangedProject {
  const files = new Map(Object.entries(before));
  for (const path of change.remove ?? []) {
    if (!files.delete(path)) throw new Error(`The sample has no file ${path} to remove.`);
  }
  for (const [path, text] of Object.entries(change.add ?? {})) files.set(path, text);
  for (const edit of [change, ...(change.and ?? [])]) apply(edit, files);
  if ('at' in change) mark(files, change.atFile ?? MANIFEST, change.at);

  const marked = [...files].find(([, text]) => typeof text === 'string' && text.includes('«'));
  const plain = [...files].map(([path, text]) => [path, typeof text === 'string' ? withoutMarks(text) : text]);
  return {
    files: Object.fromEntries(plain) as Files,
    ...(marked && { marked: `${marked[0]} ${markedRange(String(marked[1]))}` }),
  };
}

export function sampleFiles(sample: string): Files {
  const files = samples.get(sample);
  if (files === undefined) throw new Error(`There is no sample project '${sample}'.`);
  return files;
}

/** An edit without texts changes nothing: the files to add or remove are the change. */
function apply({ file = MANIFEST, from, to }: Edit, files: Map<string, string | Uint8Array>): void {
  if (from === '' && to === '') return;
  const text = files.get(file);
  if (typeof text !== 'string') throw new Error(`The sample has no text file ${file}.`);
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`'${from}' stands ${parts.length - 1} times in ${file}, and should once.`);
  files.set(file, parts.join(to));
}

function mark(files: Map<string, string | Uint8Array>, file: string, part: string): void {
  const text = String(files.get(file));
  if (!text.includes(part)) throw new Error(`'${part}' does not stand in ${file}.`);
  files.set(
    file,
    text.replace(part, () => `«${part}»`),
  );
}

function markedRange(text: string): string {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const plain = withoutMarks(text);
  return `${position(plain, start)}-${position(plain, end)}`;
}

function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
