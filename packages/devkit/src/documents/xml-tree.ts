import type { Span } from './line-index.ts';
import type { Member, SourceTree } from './source-tree.ts';
import type { PlacedElement } from './xml-nodes.ts';
import { startTagAt } from './xml-start-tag.ts';

/** A place that a path of `XmlElement` can lead to. */
interface XmlPlace {
  readonly span: Span;
  members?(): ReadonlyMap<string, Member<XmlPlace>>;
}

/** Where the parts of an XML document stand. The path's segments are the property names of `XmlElement`. */
export function xmlTree(root: PlacedElement, text: string): SourceTree<XmlPlace> {
  return {
    root: memberOf(root, text),
    span: ({ span }) => span,
    members: (place) => place.members?.() ?? new Map(),
  };
}

function memberOf(element: PlacedElement, text: string): Member<XmlPlace> {
  const { start, end } = element;
  return {
    key: startTagAt(text, start).name,
    node: { span: { start, end }, members: () => partsOf(element, text) },
  };
}

function partsOf(element: PlacedElement, text: string): ReadonlyMap<string, Member<XmlPlace>> {
  const { span, name, attributes } = startTagAt(text, element.start);
  const content = contentSpan(element, span, text);
  const attributesByName = () =>
    new Map(attributes.map(({ name: key, key: at, value }) => [key, { key: at, node: { span: value } }]));
  const children = () => new Map(element.children.map((child, index) => [String(index), memberOf(child, text)]));
  return new Map<string, Member<XmlPlace>>([
    ['name', { node: { span: name } }],
    ['attributes', { node: { span, members: attributesByName } }],
    ['text', { node: { span: trimmed(content, text) } }],
    ['children', { node: { span: content, members: children } }],
  ]);
}

/** What stands between the start tag and the end tag; an empty span where there is no end tag. */
function contentSpan({ end, closed }: PlacedElement, { end: start }: Span, text: string): Span {
  const endTag = closed ? text.lastIndexOf('</', end) : end;
  return { start, end: Math.max(start, endTag) };
}

function trimmed({ start, end }: Span, text: string): Span {
  const content = text.slice(start, end);
  const from = start + content.length - content.trimStart().length;
  return { start: from, end: Math.max(from, start + content.trimEnd().length) };
}
