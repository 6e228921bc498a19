import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { RuleInfo } from '../format.ts';
import type { DocumentLimits, ParseOptions, SourceDocument } from './document.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { explainJsonError } from './json-messages.ts';
import type { Span } from './line-index.ts';
import { parseDocument, type Parsed } from './parse-document.ts';
import { readPythonText } from './python-json.ts';
import type { SourceText } from './source-text.ts';
import { placeFinder, type Member } from './source-tree.ts';

const GAPS: ReadonlySet<string> = new Set(['PropertyNameExpected', 'ValueExpected']);

/** Parses strict JSON (RFC 8259): comments and trailing commas are errors. Of equal keys the last one counts. */
export function parseJson(file: string, text: string, options?: ParseOptions): SourceDocument {
  return parseDocument(options?.json === 'python' ? readPythonJson : readStandardJson, file, text, options);
}

function readStandardJson(source: SourceText, limits: DocumentLimits): Parsed | undefined {
  return readJson(source, limits, source.text, DOCUMENT_RULES.duplicateKey);
}

function readPythonJson(source: SourceText, limits: DocumentLimits): Parsed | undefined {
  return readJson(source, limits, readPythonText(source), { ...DOCUMENT_RULES.duplicateKey, severity: 'warning' });
}

/** @param text the source's text, with what the parser does not know replaced by something of the same length */
function readJson(
  source: SourceText,
  limits: DocumentLimits,
  text: string,
  duplicateKey: RuleInfo,
): Parsed | undefined {
  const tooDeep = findTooDeep(source.text, limits.depth);
  if (tooDeep !== undefined) {
    source.reportTooDeep('objects and lists', tooDeep, limits.depth);
    return undefined;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  reportErrors(source, errors);
  if (root === undefined) return undefined;
  return {
    value: toValue(root, source, duplicateKey),
    find: placeFinder({ root: { node: root }, span: spanOf, members: membersOf }),
  };
}

/** The parser recurses, so a bound must hold before it starts. Gives the offset of the first bracket beyond it. */
function findTooDeep(text: string, limit: number): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const first = text[offset];
    if (first === undefined) return undefined;
    if (first === '[' || first === '{') depth += 1;
    if (first === ']' || first === '}') depth -= 1;
    if (depth > limit) return offset;
  }
}

/** An error within or right after another one is its echo, and so is a gap on the same line. */
function reportErrors(source: SourceText, errors: readonly ParseError[]): void {
  let reached = -1;
  let reachedLine = 0;
  for (const error of errors) {
    const span = { start: error.offset, end: error.offset + error.length };
    const { line } = source.lines.position(span.start);
    const isEcho = span.start <= reached || (line === reachedLine && GAPS.has(printParseErrorCode(error.error)));
    if (!isEcho) source.report(DOCUMENT_RULES.syntax, span, explainJsonError(error, source.text));
    reached = Math.max(reached, span.end);
    reachedLine = line;
  }
}

function toValue(node: Node, source: SourceText, duplicateKey: RuleInfo): unknown {
  if (node.type === 'array') return node.children?.map((item) => toValue(item, source, duplicateKey)) ?? [];
  if (node.type === 'number' && source.text.startsWith('NaN', node.offset)) return Number.NaN;
  if (node.type !== 'object') return node.value as unknown;

  const keys = new Map<string, Node>();
  const entries: [string, unknown][] = [];
  for (const { key, name, value } of propertiesOf(node)) {
    const first = keys.get(name);
    if (first === undefined) keys.set(name, key);
    else source.reportRepeated(`key '${name}'`, spanOf(key), spanOf(first), duplicateKey);
    entries.push([name, toValue(value, source, duplicateKey)]);
  }
  return Object.fromEntries(entries);
}

function membersOf(node: Node): ReadonlyMap<string, Member<Node>> {
  if (node.type === 'array') return new Map(node.children?.map((item, index) => [String(index), { node: item }]));
  return new Map(propertiesOf(node).map(({ key, name, value }) => [name, { key: spanOf(key), node: value }]));
}

/** The properties that have both a key and a value; one without is a syntax error and reported as such. */
function propertiesOf(node: Node): { key: Node; name: string; value: Node }[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key, name: String(key.value), value }] : [],
  );
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
