import { Buffer } from 'node:buffer';
import { FILE_START } from '../diagnostic.ts';
import { DOCUMENT_LIMITS, type DocumentLimits, type ParseOptions, type SourceDocument } from './document.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { SourceText } from './source-text.ts';
import type { PlaceFinder } from './source-tree.ts';

/** What a parser makes of a text; it reports what is wrong to the text itself. */
export interface Parsed {
  readonly value: unknown;
  readonly find: PlaceFinder;
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
  };
}

export function tooLarge(size: number, limit: number): string {
  return `The file has ${size} bytes; at most ${limit} are read. Move what is not written by hand out of it.`;
}
