import type { RuleInfo } from '../format.ts';

/** What can be wrong with a document before anybody asks what it means, and with the suppressions in it. */
export const DOCUMENT_RULES = {
  syntax: {
    code: 'DOC0001',
    severity: 'error',
    summary: 'A document follows the syntax of its language.',
    source: 'YAML 1.2.2; RFC 8259 (JSON); XML 1.0',
  },
  duplicateKey: {
    code: 'DOC0002',
    severity: 'error',
    summary: 'A key stands only once in its object.',
    source: 'YAML 1.2.2, section 3.2.1.1; RFC 8259, section 4',
  },
  alias: {
    code: 'DOC0003',
    severity: 'error',
    summary: 'A YAML alias names an anchor above it, and all aliases together stand for a bounded number of values.',
    source: 'YAML 1.2.2, section 7.1; the bound is ours',
  },
  nesting: {
    code: 'DOC0004',
    severity: 'error',
    summary: 'Objects and lists are nested within bounds.',
    source: 'the bound is ours',
  },
  size: {
    code: 'DOC0005',
    severity: 'error',
    summary: 'A document is not larger than anything a person would maintain.',
    source: 'the bound is ours',
  },
  unreadable: {
    code: 'DOC0006',
    severity: 'error',
    summary: 'A document is an existing, readable file of UTF-8 text.',
    source: 'YAML 1.2.2, section 5.2; RFC 8259, section 8.1',
  },
  empty: {
    code: 'DOC0007',
    severity: 'error',
    summary: 'A document says something.',
    source: 'RFC 8259, section 2; XML 1.0, section 2.1',
  },
  severalDocuments: {
    code: 'DOC0008',
    severity: 'error',
    summary: 'A file holds one document only.',
    source: 'YAML 1.2.2, section 9.2; XML 1.0, section 2.1',
  },
  complexKey: {
    code: 'DOC0009',
    severity: 'error',
    summary: 'A key is a text, not an object or a list.',
    source: 'YAML 1.2.2, section 10.2 (JSON schema)',
  },
  tag: {
    code: 'DOC0010',
    severity: 'warning',
    summary: 'A YAML tag is one of the core schema.',
    source: 'YAML 1.2.2, section 10.3',
  },
  entity: {
    code: 'DOC0011',
    severity: 'error',
    summary: 'An XML document declares no entities of its own.',
    source: 'XML 1.0, section 4.2; refused because entities can expand without bounds or read other files',
  },
  unusedSuppression: {
    code: 'DOC0012',
    severity: 'warning',
    summary: 'A suppression hides a finding.',
    source: 'ours: one that hides nothing would hide the next mistake at its place',
  },
  malformedSuppression: {
    code: 'DOC0013',
    severity: 'warning',
    summary: 'A comment that suppresses findings names their codes and says why.',
    source: 'ours: one that is misspelt would have no effect, unnoticed',
  },
} as const satisfies Record<string, RuleInfo>;

/** Every diagnostic that is the same for all formats. */
export const documentRules: readonly RuleInfo[] = Object.values(DOCUMENT_RULES);
