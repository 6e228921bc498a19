export type { DocumentLimits, DocumentPath, ParseOptions, SourceDocument } from './document.ts';
export { parseJson } from './json-document.ts';
export { readDocument } from './read-document.ts';
export { parseXml } from './xml-document.ts';
export type { XmlElement } from './xml-element.ts';
export { parseYaml } from './yaml-document.ts';
