import { DOCUMENT_RULES } from './document-rules.ts';
import type { SourceText } from './source-text.ts';

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves the five predefined entities and character references, and nothing that a document declares itself. */
export class XmlEntities {
  readonly #declared = new Set<string>();
  readonly #unknown = new Set<string>();

  decode(text: string): string {
    return text.replace(/&(#?)(\w[\w.:-]*);/g, (reference, hash: string, name: string) => {
      const resolved = hash === '' ? PREDEFINED.get(name) : character(name);
      if (resolved === undefined) this.#unknown.add(reference);
      return resolved ?? reference;
    });
  }

  /** Called by the parser with what a document type declaration declares. */
  addInputEntities(entities: Readonly<Record<string, string>>): void {
    for (const name of Object.keys(entities)) this.#declared.add(name);
  }

  report(source: SourceText): void {
    if (this.#declared.size > 0) {
      const start = Math.max(0, source.text.indexOf('<!ENTITY'));
      const message =
        'Entities of its own make a document unsafe to read: remove the declaration and write the text out.';
      source.report(DOCUMENT_RULES.entity, { start, end: start + '<!ENTITY'.length }, message);
    }
    for (const reference of this.#unknown) {
      if (this.#declared.has(reference.slice(1, -1))) continue;
      const start = Math.max(0, source.text.indexOf(reference));
      const message = `'${reference}' is not known in XML: write the character itself, or '&amp;' for an ampersand.`;
      source.report(DOCUMENT_RULES.syntax, { start, end: start + reference.length }, message);
    }
  }

  setExternalEntities(): void {
    // None are given to the parser.
  }

  setXmlVersion(): void {
    // The predefined entities are the same in all versions.
  }

  reset(): void {
    // One document, one decoder.
  }
}

function character(digits: string): string | undefined {
  const code = digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
