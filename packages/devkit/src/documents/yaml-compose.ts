import { Composer, isScalar, Lexer, Parser, type CST, type Document, type ParsedNode } from 'yaml';
import type { DocumentLimits } from './document.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import type { SourceText } from './source-text.ts';
import { explainYamlError, isEcho, isLost, placeOfYamlError } from './yaml-messages.ts';

const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

/** A line break to YAML and to editors, but not to the library. */
const LONE_RETURN = /\r(?!\n)/g;

export function withoutLoneReturns(text: string): string {
  return text.replace(LONE_RETURN, '\n');
}

/** Equal keys are found while the values are read, in linear time; unknown tags must not make exotic objects. */
const OPTIONS = {
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

/** Gives the root node of the first document and reports the syntax errors, or `undefined` where there is no node. */
export function composeYaml(source: SourceText, limits: DocumentLimits): ParsedNode | undefined {
  const tokens = boundedTokens(source, limits);
  let first: Document.Parsed | undefined;
  for (const document of new Composer(OPTIONS).compose(tokens)) {
    if (first !== undefined) {
      const start = document.range[0];
      const message = 'A second document starts here: remove it, or move it to a file of its own.';
      source.report(DOCUMENT_RULES.severalDocuments, { start, end: start + 3 }, message);
      break;
    }
    first = document;
    reportErrors(source, first);
  }
  if (source.problems.some(({ code }) => code === DOCUMENT_RULES.nesting.code)) return undefined;
  const root = first?.contents;
  const isNothing = isScalar(root) && root.value === null && root.source === '';
  if (root && !isNothing) return root;
  if (source.problems.length === 0) {
    source.report(DOCUMENT_RULES.empty, { start: 0, end: 0 }, 'The document is empty: write something but comments.');
  }
  return undefined;
}

/** Stops as soon as the parser stands too deep, for composing recurses: a bound must hold before it starts. */
function* boundedTokens(source: SourceText, { depth }: DocumentLimits): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(withoutLoneReturns(source.text))) {
    yield* parser.next(lexeme);
    // The bottom of the stack is the document.
    const top = parser.stack[depth + 1];
    if (top !== undefined && COLLECTIONS.has(top.type)) {
      source.reportTooDeep('objects and lists', top.offset, depth);
      return;
    }
  }
  yield* parser.end();
}

function reportErrors(source: SourceText, { errors, warnings }: Document.Parsed): void {
  const byPlace = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const lost = byPlace.findIndex(isLost);
  let previous: { offset: number; line: number } | undefined;
  for (const error of lost < 0 ? byPlace : byPlace.slice(0, lost + 1)) {
    const span = placeOfYamlError(error, source.text);
    const { line } = source.lines.position(span.start);
    if (previous && isEcho(error, { sameLine: line === previous.line, samePlace: span.start === previous.offset }))
      continue;
    previous = { offset: span.start, line };
    source.report(DOCUMENT_RULES.syntax, span, explainYamlError(error, source.text));
  }
  for (const { code, pos, message } of warnings) {
    const [start, end] = pos;
    if (code !== 'TAG_RESOLVE_FAILED') continue;
    const tag = source.text.slice(start, end);
    source.report(
      DOCUMENT_RULES.tag,
      { start, end },
      tag.startsWith('!') ? `The tag '${tag}' means nothing here and is ignored: remove it.` : message,
    );
  }
}
