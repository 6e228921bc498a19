import { SyntaxValidator } from 'fast-xml-validator';
import { DOCUMENT_RULES } from './document-rules.ts';
import type { Span } from './line-index.ts';
import type { SourceText } from './source-text.ts';
import { explainXmlError } from './xml-messages.ts';
import type { PlacedElement } from './xml-nodes.ts';
import { startTagAt } from './xml-start-tag.ts';

/** The validator stops at its first error; more of them than this in one file are not looked for. */
const ROUNDS = 20;

/** Reports what is not well formed. An error within a tag or a text is blanked out, so that the next one shows. */
export function reportXmlErrors(source: SourceText, roots: readonly PlacedElement[]): void {
  let text = source.text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const error = firstError(text);
    if (error === undefined) break;
    const { code, message, line, col } = error;
    const start = source.lines.offset({ line, column: col });
    if (message.startsWith("Invalid '[") || message.startsWith('Unclosed tag')) return reportUnclosed(source, roots);
    reportError(source, start, message);
    const local =
      code === 'InvalidChar' && text[start] === '&' ? { start, end: start + 1 } : attributesAround(code, text, start);
    if (local === undefined) return;
    text = text.slice(0, local.start) + ' '.repeat(local.end - local.start) + text.slice(local.end);
  }
  reportSurplus(source, roots);
}

/** What the validator throws; it exports no class for it. */
interface XmlError extends Error {
  readonly code: string;
  readonly line: number;
  readonly col: number;
}

/**
 * The validator counts from behind the XML declaration, and takes `<?xml-stylesheet` for one: it is given one of ours,
 * and the document's own is blanked out.
 */
function firstError(text: string): XmlError | undefined {
  const body = text.replace(/^<\?xml\s.*?\?>/s, (declaration) => declaration.replace(/[^\r\n]/g, ' '));
  try {
    SyntaxValidator.validate(`<?xml version="1.0"?>${body}`, {
      multipleRoots: true,
      invalidCharSequence: { comment: true, tagValue: true, attrLt: true },
    });
    return undefined;
  } catch (error) {
    return error as XmlError;
  }
}

/** The validator overlooks what follows a root element without an end tag. */
function reportSurplus(source: SourceText, [root, second]: readonly PlacedElement[]): void {
  if (second !== undefined) {
    const message = 'A second root element starts here: put both into one element, or remove one.';
    return source.report(DOCUMENT_RULES.severalDocuments, startTagAt(source.text, second.start).span, message);
  }
  const after = source.text.slice(root?.end);
  const [surplus] = /^[^<\s]+/.exec(after.trimStart()) ?? [];
  if (root === undefined || surplus === undefined) return;
  const start = root.end + after.indexOf(surplus);
  source.report(
    DOCUMENT_RULES.syntax,
    { start, end: start + surplus.length },
    explainXmlError('Extra text at the end'),
  );
}

function reportError(source: SourceText, start: number, reason: string): void {
  const tagEnd = source.text[start] === '<' ? source.text.indexOf('>', start) : start;
  const span = { start, end: Math.max(tagEnd, Math.min(start, source.text.length - 1)) + 1 };
  const repeated = /^Attribute '(.*)' is repeated/s.exec(reason)?.[1];
  if (repeated !== undefined) {
    const { attributes } = startTagAt(source.text, source.text.lastIndexOf('<', span.start));
    const [first, second] = attributes.filter(({ name }) => name === repeated);
    return source.reportRepeated(`attribute '${repeated}'`, second?.key ?? span, first?.key);
  }
  const opened = /\(opened in line (\d+), col (\d+)\)/.exec(reason);
  const opening = opened && source.lines.offset({ line: Number(opened[1]), column: Number(opened[2]) });
  const related =
    opening === null ? undefined : { span: startTagAt(source.text, opening).span, message: 'opened here' };
  source.report(DOCUMENT_RULES.syntax, span, explainXmlError(reason), related);
}

/** Where many elements are left open, the innermost is the likely culprit: the others would follow from it. */
function reportUnclosed(source: SourceText, roots: readonly PlacedElement[]): void {
  let culprit: PlacedElement | undefined;
  for (let open = roots.find(({ closed }) => !closed); open; open = open.children.find(({ closed }) => !closed))
    culprit = open;
  if (culprit === undefined) return;
  const { name } = culprit.element;
  source.report(
    DOCUMENT_RULES.syntax,
    startTagAt(source.text, culprit.start).span,
    `'<${name}>' is not closed: add '</${name}>'.`,
  );
}

function attributesAround(code: string, text: string, offset: number): Span | undefined {
  if (code !== 'InvalidAttr' && code !== 'UnquotedAttributeValue') return undefined;
  const { end: start } = startTagAt(text, text.lastIndexOf('<', offset)).name;
  const end = text.slice(start).search(/\/?>/);
  return end > 0 ? { start, end: start + end } : undefined;
}
