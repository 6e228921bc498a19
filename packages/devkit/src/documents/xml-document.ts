import { XMLParser } from 'fast-xml-parser';
import type { DocumentLimits, ParseOptions, SourceDocument } from './document.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { parseDocument, type Parsed } from './parse-document.ts';
import type { SourceText } from './source-text.ts';
import { placeFinder } from './source-tree.ts';
import { XmlEntities } from './xml-entities.ts';
import { readElements, type XmlNode } from './xml-nodes.ts';
import { xmlTree } from './xml-tree.ts';
import { reportXmlErrors } from './xml-validation.ts';

/**
 * Parses XML into an `XmlElement`, the root. A document type declaration is passed over: nothing that it names is read,
 * and an entity that it declares is refused.
 *
 * After an element that is not closed as it should be, no further syntax errors are looked for.
 */
export function parseXml(file: string, text: string, options?: ParseOptions): SourceDocument {
  return parseDocument(readXml, file, text, options);
}

function readXml(source: SourceText, limits: DocumentLimits): Parsed | undefined {
  const nodes = parseNodes(source);
  if (nodes === undefined) return undefined;
  const { roots, tooDeep } = readElements(nodes, source.text.length, limits.depth);
  if (tooDeep !== undefined) {
    source.reportTooDeep('elements', tooDeep, limits.depth);
    return undefined;
  }
  reportXmlErrors(source, roots);
  const [root] = roots;
  return root && { value: root.element, find: placeFinder(xmlTree(root, source.text)) };
}

/** The parser takes almost anything, whether it is well formed or not; what it refuses after all cannot be read at all. */
function parseNodes(source: SourceText): readonly XmlNode[] | undefined {
  const entities = new XmlEntities();
  const parser = new XMLParser({
    preserveOrder: true,
    captureMetaData: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    jPath: false,
    maxNestedTags: Infinity,
    entityDecoder: entities,
    onDangerousProperty: (name) => name,
  });
  try {
    const nodes = parser.parse(source.text) as readonly XmlNode[];
    entities.report(source);
    return nodes;
  } catch (error) {
    reportRefusal(source, error instanceof Error ? error.message : '');
    return undefined;
  }
}

const REFUSALS: readonly (readonly [reason: RegExp, opening: string, message: string])[] = [
  [/^Comment/, '<!--', "The comment is not closed: add '-->'."],
  [/^CDATA/, '<![CDATA[', "The CDATA section is not closed: add ']]>'."],
  [/^Pi Tag/, '<?', "The processing instruction is not closed: add '?>'."],
  [/doctype|entity/i, '<!DOCTYPE', 'The document type declaration cannot be read: remove it.'],
  [/^/, '<', "The tag that starts here is not closed: add '>', and the closing quote of its last attribute."],
];

/** The parser does not say where it gave up; it is at the last thing of its kind. */
function reportRefusal(source: SourceText, reason: string): void {
  const reserved = /Invalid name: "(.*?)"/.exec(reason)?.[1];
  const [, opening = '', message = ''] = reserved
    ? [reason, reserved, `The name '${reserved}' is reserved: choose another one.`]
    : (REFUSALS.find(([pattern]) => pattern.test(reason)) ?? []);
  const start = Math.max(0, source.text.lastIndexOf(opening));
  source.report(DOCUMENT_RULES.syntax, { start, end: start + opening.length }, message);
}
