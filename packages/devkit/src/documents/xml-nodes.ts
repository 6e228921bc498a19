import { XMLParser } from 'fast-xml-parser';
import type { XmlElement } from './xml-element.ts';

/** A node as fast-xml-parser gives it when the order is preserved: one own key, its tag name, beside its attributes. */
export interface XmlNode {
  readonly [tag: string]: unknown;
  readonly ':@'?: Readonly<Record<string, string>>;
}

/** An element and where it stands, as offsets. */
export interface PlacedElement {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
  /** Without it, `end` is the end of the text. */
  readonly closed: boolean;
  readonly children: readonly PlacedElement[];
}

/** The parser declares its key as `Symbol`, which cannot index anything. */
const META_DATA = XMLParser.getMetaDataSymbol() as symbol;

/** Gives the elements at the root, and where the first element beyond the bound starts. */
export function readElements(
  nodes: readonly XmlNode[],
  length: number,
  limit: number,
): { roots: PlacedElement[]; tooDeep?: number } {
  let tooDeep: number | undefined;

  function place(node: XmlNode, depth: number): PlacedElement[] {
    const name = tagName(node);
    if (name === undefined) return [];
    const { startIndex: start = 0, endIndex } = metaData(node);
    if (depth > limit) {
      tooDeep ??= start;
      return [];
    }
    const content = contentOf(node, name);
    const children = content.flatMap((child) => place(child, depth + 1));
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(Object.entries(node[':@'] ?? {})),
      text: content.map(textOf).join('').trim(),
      children: children.map((child) => child.element),
    };
    return [{ element, start, end: endIndex ?? length, closed: endIndex !== undefined, children }];
  }

  const roots = nodes.flatMap((node) => place(node, 1));
  return tooDeep === undefined ? { roots } : { roots, tooDeep };
}

function tagName(node: XmlNode): string | undefined {
  return Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
}

function contentOf(node: XmlNode, name: string): readonly XmlNode[] {
  const content = node[name];
  return Array.isArray(content) ? (content as readonly XmlNode[]) : [];
}

function textOf(node: XmlNode): string {
  const text = node['#text'];
  return typeof text === 'string' ? text : '';
}

function metaData(node: XmlNode): { readonly startIndex?: number; readonly endIndex?: number } {
  return (node as { [META_DATA]?: { startIndex?: number; endIndex?: number } })[META_DATA] ?? {};
}
