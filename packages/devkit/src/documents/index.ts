export type { DocumentLimits, DocumentPath, ParseOptions, SourceComment, SourceDocument } from './document.ts';
export { parseJson } from './json-document.ts';
export { LineIndex, type Span } from './line-index.ts';
export { readDocument } from './read-document.ts';
export { parseXml } from './xml-document.ts';
export type { XmlElement } from './xml-element.ts';
export { parseYaml } from './yaml-document.ts';
