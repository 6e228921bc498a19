import type { Change, InvalidChange } from '../../rules/rule-cases.ts';

/** One of the 21 diagnostics of the vendor's add-on for VS Code (facts 4.1), as changes to a sample project. */
export interface AddOnDiagnostic {
  readonly code: string;
  readonly sample: string;
  /** What the add-on reports, and so do we. */
  readonly defects: readonly Defect[];
  /** Where the add-on reports something though nothing is wrong. */
  readonly falsePositives?: readonly Change[];
}

export interface Defect extends InvalidChange {
  /** The code of our diagnostic. */
  readonly ours: string;
}
