/**
 * An element of an XML document. A path leads through these names as they are: `['children', 0, 'attributes', 'NAME']`
 * is the value of an attribute, with its quotes; its `key` is the attribute's name. The `key` of an element is its tag name.
 */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** By name as written. Entities are resolved; line breaks and tabs are as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The element's own text and CDATA sections together, trimmed; the children's text is not part of it. */
  readonly text: string;
  /** In the order of the document. Comments and processing instructions are left out. */
  readonly children: readonly XmlElement[];
}
