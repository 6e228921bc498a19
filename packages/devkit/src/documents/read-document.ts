import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { errorCode } from '../error-code.ts';
import type { RuleInfo } from '../format.ts';
import { DOCUMENT_LIMITS, type ParseOptions, type SourceDocument } from './document.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { parseJson } from './json-document.ts';
import { toDocument, tooLarge } from './parse-document.ts';
import { SourceText } from './source-text.ts';
import { parseXml } from './xml-document.ts';
import { parseYaml } from './yaml-document.ts';

const PARSERS: Readonly<Record<string, typeof parseYaml>> = {
  '.yaml': parseYaml,
  '.yml': parseYaml,
  '.json': parseJson,
  '.xml': parseXml,
};

/**
 * Reads and parses a file, by the language that its extension names. Whatever is wrong with the file is a problem of the
 * document: it never throws. A file over the size bound is not read at all.
 *
 * @param file an absolute path
 */
export async function readDocument(file: string, options: ParseOptions = {}): Promise<SourceDocument> {
  const { size: limit } = { ...DOCUMENT_LIMITS, ...options };
  const parse = PARSERS[extname(file).toLowerCase()];
  if (parse === undefined) {
    const message = `The language of the file is not known: name it ${Object.keys(PARSERS).join(', ')}.`;
    return refused(file, unreadable(message));
  }
  const content = await readText(file, limit);
  return typeof content === 'string' ? parse(file, content, options) : refused(file, content);
}

interface Refusal {
  readonly rule: RuleInfo;
  readonly message: string;
}

async function readText(file: string, limit: number): Promise<string | Refusal> {
  try {
    const status = await stat(file);
    if (status.isDirectory()) return unreadable('This is a directory: put a file in its place.');
    if (!status.isFile()) return unreadable('This is no regular file: put one in its place.');
    if (status.size > limit) return { rule: DOCUMENT_RULES.size, message: tooLarge(status.size, limit) };
    return decode(await readFile(file));
  } catch (error) {
    return unreadable(explain(error));
  }
}

function decode(bytes: Uint8Array): string | Refusal {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return unreadable('The file is encoded as UTF-16: save it as UTF-8.');
  }
  if (bytes.includes(0)) return unreadable('The file holds binary data: put a text file in its place.');
  try {
    // A byte-order mark is kept: whether it may stand there is for the parser to say.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadable('The file is not encoded as UTF-8: save it as UTF-8.');
  }
}

function explain(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'The file does not exist: create it, or correct the path that leads to it.';
    case 'EACCES':
    case 'EPERM':
      return 'The file cannot be read: give yourself permission to read it.';
    case 'ELOOP':
      return 'The file is a symbolic link that leads to itself: put the file in its place.';
    default:
      return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function unreadable(message: string): Refusal {
  return { rule: DOCUMENT_RULES.unreadable, message };
}

function refused(file: string, { rule, message }: Refusal): SourceDocument {
  const source = new SourceText(file, '');
  source.report(rule, { start: 0, end: 0 }, message);
  return toDocument(source, undefined);
}
