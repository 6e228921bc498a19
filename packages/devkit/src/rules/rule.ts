import { sortDiagnostics, type Diagnostic, type Fix, type Location, type RelatedLocation } from '../diagnostic.ts';
import type { RuleInfo } from '../format.ts';

/** One thing that `verify` looks for. */
export interface Rule<Model> extends RuleInfo {
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

/** Gives what the rules find in the model, sorted by place. */
export function runRules<Model>(rules: readonly Rule<Model>[], model: Model): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const { code, severity } = rule;
    rule.check(model, ({ at, ...finding }) => diagnostics.push({ code, severity, ...at, ...finding }));
  }
  return sortDiagnostics(diagnostics);
}
