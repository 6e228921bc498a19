import { documentRules } from '../documents/document-rules.ts';
import type { RuleInfo } from '../format.ts';
import { suggest } from '../schema/suggest.ts';

const FORM = /^[A-Z]+\d+$/;

const documentCodes: ReadonlySet<string> = new Set(documentRules.map(({ code }) => code));

/** The codes of a format's rules, by which its users speak of them. */
export class RuleCodes {
  readonly #rules: ReadonlyMap<string, RuleInfo>;
  readonly #prefixes: ReadonlySet<string>;

  constructor(rules: readonly RuleInfo[]) {
    this.#rules = new Map(rules.map((rule) => [rule.code, rule]));
    this.#prefixes = new Set(rules.map(({ code }) => prefixOf(code)));
  }

  get(code: string): RuleInfo | undefined {
    return this.#rules.get(code);
  }

  /** Whether the code may be of another format: settings are often those of a workspace with several. */
  isForeign(code: string): boolean {
    return FORM.test(code) && !this.#prefixes.has(prefixOf(code));
  }

  /** What to tell a user who has written a code that is none. */
  unknown(code: string): string {
    const near = suggest(code, this.#rules.keys());
    return `There is no rule '${code}': ${near === undefined ? 'give the code that the finding is reported with.' : `did you mean ${near}?`}`;
  }
}

/** What is wrong with a document as such is nothing that a team could accept: what is in it cannot be known. */
export function isDocumentCode(code: string): boolean {
  return documentCodes.has(code);
}

function prefixOf(code: string): string {
  return code.replace(/\d+$/, '');
}
