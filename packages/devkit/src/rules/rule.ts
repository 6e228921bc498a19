import { sortDiagnostics, type Diagnostic, type Fix, type Location, type RelatedLocation } from '../diagnostic.ts';
import type { RuleInfo } from '../format.ts';

/** One thing that `verify` looks for. */
export interface Rule<Model> extends RuleInfo {
  /**
   * The parts of the model, by the names that its format gives them, of which the rule must know everything: it reports what
   * is missing there, or refers to nothing. Where one of them is unsound, what is missing may only be written wrongly.
   */
  readonly needs?: readonly string[];
  /** Pure: looks at the model only, and reports each finding once. */
  check(model: Model, report: Report): void;
}

export type Report = (finding: Finding) => void;

export interface Finding {
  readonly at: Location;
  /** What is wrong and what to do about it. */
  readonly message: string;
  readonly related?: readonly RelatedLocation[];
  readonly fix?: Fix;
}

/**
 * Gives what the rules find in the model, sorted by place.
 *
 * @param isUnsound whether something else has told what is wrong with a part of the model: rules that need it are left out
 */
export function runRules<Model>(
  rules: readonly Rule<Model>[],
  model: Model,
  isUnsound: (part: string) => boolean = () => false,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const { code, severity, needs = [] } = rule;
    if (needs.some(isUnsound)) continue;
    rule.check(model, ({ at, ...finding }) => diagnostics.push({ code, severity, ...at, ...finding }));
  }
  return sortDiagnostics(diagnostics);
}
