import type { ChangeSeverity, ExtensionChange } from '@extkit/devkit';

interface ChangeKindInfo {
  readonly severity: ChangeSeverity;
  readonly source: string;
}

/** What can change in an extension, how much that matters to those who have it installed, and where that comes from. */
export const changeKinds = {
  'extension-renamed': { severity: 'breaking', source: 'facts 2.1' },
  'version-not-raised': { severity: 'notable', source: 'facts 3.3' },
  'version-lowered': { severity: 'notable', source: 'facts 3.3' },
  'min-version-raised': { severity: 'notable', source: 'facts 3.3' },
  'python-dropped': { severity: 'breaking', source: 'facts 1.1, 1.7' },
  'python-added': { severity: 'harmless', source: 'facts 1.1, 1.7' },
  'datasource-removed': { severity: 'breaking', source: 'facts 3.4, 6' },
  'datasource-added': { severity: 'notable', source: 'facts 3.4' },

  'metric-removed': { severity: 'breaking', source: 'facts 3.4' },
  'metric-added': { severity: 'harmless', source: 'facts 3.4' },
  'metric-type-changed': { severity: 'breaking', source: 'facts 3.4' },
  'metric-delta-changed': { severity: 'notable', source: 'facts 3.4' },
  'metric-unit-changed': { severity: 'notable', source: 'facts 3.3' },
  'metric-value-changed': { severity: 'notable', source: 'facts 3.4' },
  'dimension-removed': { severity: 'breaking', source: 'facts 3.4, 3.5' },
  'dimension-added': { severity: 'notable', source: 'facts 3.4' },

  'feature-set-gates': { severity: 'breaking', source: 'facts 3.7 rule 10' },
  'feature-set-moved': { severity: 'breaking', source: 'facts 3.7 rule 10' },
  'feature-set-lifted': { severity: 'notable', source: 'facts 3.4' },
  'feature-set-removed': { severity: 'breaking', source: 'facts 6' },
  'feature-set-added': { severity: 'notable', source: 'facts 2.1' },

  'activation-removed': { severity: 'breaking', source: 'facts 6' },
  'activation-added': { severity: 'harmless', source: 'facts 6' },
  'property-required': { severity: 'breaking', source: 'facts 3.7 rule 9' },
  'property-added': { severity: 'harmless', source: 'facts 6' },
  'property-removed': { severity: 'notable', source: 'facts 6' },
  'property-type-changed': { severity: 'breaking', source: 'facts 6' },
  'property-limits-changed': { severity: 'notable', source: 'facts 6' },
  'choice-removed': { severity: 'breaking', source: 'facts 6' },
  'choice-added': { severity: 'harmless', source: 'facts 6' },

  'variable-required': { severity: 'breaking', source: 'facts 3.3, 3.7 rule 9' },
  'variable-added': { severity: 'harmless', source: 'facts 3.3' },
  'variable-removed': { severity: 'notable', source: 'facts 3.3' },
  'variable-type-changed': { severity: 'breaking', source: 'facts 3.3' },
  'variable-limits-changed': { severity: 'notable', source: 'facts 3.3' },

  'entity-type-removed': { severity: 'breaking', source: 'facts 3.5' },
  'entity-type-added': { severity: 'harmless', source: 'facts 3.5' },
  'entity-id-changed': { severity: 'breaking', source: 'facts 3.5' },
  'entity-rule-removed': { severity: 'breaking', source: 'facts 3.5' },
  'entity-rule-added': { severity: 'notable', source: 'facts 3.5' },
  'entity-rule-changed': { severity: 'notable', source: 'facts 3.5' },
  'relationship-removed': { severity: 'notable', source: 'facts 3.5' },
  'relationship-added': { severity: 'harmless', source: 'facts 3.5' },

  'alert-removed': { severity: 'notable', source: 'facts 3.3' },
  'alert-added': { severity: 'harmless', source: 'facts 2.1, 3.7 rule 11' },
  'alert-changed': { severity: 'notable', source: 'facts 2.1, 3.7 rule 11' },
  'dashboard-removed': { severity: 'notable', source: 'facts 3.3' },
  'dashboard-added': { severity: 'harmless', source: 'facts 3.3' },
  'dashboard-changed': { severity: 'harmless', source: 'facts 3.3' },
  'screen-removed': { severity: 'notable', source: 'facts 3.6' },
  'screen-added': { severity: 'harmless', source: 'facts 3.6' },
  'screen-changed': { severity: 'harmless', source: 'facts 3.6' },
  'pipeline-removed': { severity: 'notable', source: 'facts 3.3' },
  'pipeline-added': { severity: 'harmless', source: 'facts 3.3' },
  'pipeline-changed': { severity: 'notable', source: 'facts 3.3' },
} as const satisfies Record<string, ChangeKindInfo>;

export type ChangeKind = keyof typeof changeKinds;

/** @param message what it means to those who have the extension installed */
export function change(kind: ChangeKind, subject: string, message: string): ExtensionChange {
  const { severity, source } = changeKinds[kind];
  return { kind, severity, subject, message, source };
}
