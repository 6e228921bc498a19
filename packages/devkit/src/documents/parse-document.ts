import { Buffer } from 'node:buffer';
import { FILE_START } from '../diagnostic.ts';
import {
  DOCUMENT_LIMITS,
  type DocumentLimits,
  type DocumentPath,
  type ParseOptions,
  type SourceDocument,
} from './document.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import type { Span } from './line-index.ts';
import { SourceText } from './source-text.ts';
import type { PlaceFinder } from './source-tree.ts';

/** What a parser makes of a text; it reports what is wrong to the text itself. */
export interface Parsed {
  readonly value: unknown;
  readonly find: PlaceFinder;
  /** Where the language's comments stand, in the order of the text. */
  readonly comments?: () => readonly Span[];
}

/** A parser of one language. Gives `undefined` where nothing could be understood. */
export type Parse = (source: SourceText, limits: DocumentLimits) => Parsed | undefined;

/** What all languages have in common: the bounds are looked at first, and no text makes it throw. */
export function parseDocument(parse: Parse, file: string, text: string, options: ParseOptions = {}): SourceDocument {
  const limits = { ...DOCUMENT_LIMITS, ...options };
  const source = new SourceText(file, text);
  const size = Buffer.byteLength(text);
  if (size > limits.size) {
    source.report(DOCUMENT_RULES.size, { start: 0, end: 0 }, tooLarge(size, limits.size));
    return toDocument(source, undefined);
  }
  if (source.text.trim() === '') {
    source.report(
      DOCUMENT_RULES.empty,
      { start: 0, end: 0 },
      'The file is empty: write the document or remove the file.',
    );
    return toDocument(source, undefined);
  }
  return toDocument(source, parse(source, limits));
}

/** A document of which nothing is known but what is wrong with it. */
export function toDocument(source: SourceText, parsed: Parsed | undefined): SourceDocument {
  const { file, text, problems } = source;
  return {
    file,
    text,
    problems,
    value: parsed?.value,
    at: (path, part = 'value') => ({ file, range: parsed ? source.range(parsed.find(path, part)) : FILE_START }),
    comments: () =>
      (parsed?.comments?.() ?? []).map((span) => ({
        file,
        range: source.range(span),
        text: text.slice(span.start, span.end),
      })),
    within(path, start, length) {
      const span = parsed && spanWithin(text, parsed.find(path, 'value'), valueAt(parsed.value, path), start, length);
      return span && { file, range: source.range(span) };
    },
  };
}

/** The part stands in the source as often before its place as in the value, unless the source has it in escapes. */
function spanWithin(text: string, whole: Span, value: unknown, start: number, length: number): Span | undefined {
  if (typeof value !== 'string') return undefined;
  const written = text.slice(whole.start, whole.end);
  const part = value.slice(start, start + length);
  if (part === '' || occurrences(written, part).length !== occurrences(value, part).length) return undefined;
  const found = occurrences(written, part)[occurrences(value.slice(0, start + length), part).length - 1];
  return found === undefined ? undefined : { start: whole.start + found, end: whole.start + found + length };
}

/** Also those that overlap. */
function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function valueAt(root: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

export function tooLarge(size: number, limit: number): string {
  return `The file has ${size} bytes; at most ${limit} are read. Move what is not written by hand out of it.`;
}
