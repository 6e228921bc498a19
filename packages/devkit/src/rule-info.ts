import type { Severity } from './diagnostic.ts';

/** What one rule can find, for documentation and SARIF. */
export interface RuleInfo {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what the rule demands. */
  readonly summary: string;
  /** Where the rule comes from: the vendor's page or the facts file's section. */
  readonly source: string;
  /** For whoever asks further: what happens to those who break the rule, and how to follow it. */
  readonly explanation?: string;
  /** Checked only where the settings give its code a severity. */
  readonly optIn?: boolean;
}

/** What breaks a rule, and what keeps it: excerpts of a file. */
export interface RuleExample {
  readonly code: string;
  readonly wrong: string;
  readonly right: string;
}
