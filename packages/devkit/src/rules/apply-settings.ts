import { sortDiagnostics, type Diagnostic } from '../diagnostic.ts';
import type { SourceDocument } from '../documents/document.ts';
import type { RuleInfo, VerifySettings } from '../format.ts';
import { checkSettings } from './check-settings.ts';
import { fileSuppressors } from './file-suppressors.ts';
import { lineSuppressors } from './line-suppressors.ts';
import { RuleCodes } from './rule-codes.ts';
import { suppress } from './suppress.ts';

/** What the findings that settings are applied to come from. */
export interface SettingsScope {
  readonly settings: VerifySettings;
  /** Every rule of the format. */
  readonly rules: readonly RuleInfo[];
  /** Those of them that were looked into. @default all */
  readonly checked?: readonly RuleInfo[];
  /** The project's. */
  readonly directory: string;
  /** What was parsed. The same one may be given more than once. */
  readonly documents: readonly SourceDocument[];
  /** The paths of what else may have findings; absolute. */
  readonly files?: readonly string[];
}

/**
 * Gives the findings as the user wants them, sorted by place: without those that are suppressed or switched off, with the
 * severities of the settings, and with what is wrong with the suppressions themselves.
 *
 * A suppression of a rule that is switched off counts as used: the finding is there, it is only not shown.
 *
 * @throws {UserError} for settings that make no sense, such as a code that no rule has
 */
export async function applySettings(diagnostics: readonly Diagnostic[], scope: SettingsScope): Promise<Diagnostic[]> {
  const { settings, rules, checked = rules, directory, files = [] } = scope;
  const codes = new RuleCodes(rules);
  checkSettings(settings, codes);

  const documents = [...new Set(scope.documents)];
  const comments = documents.map((document) => lineSuppressors(document, codes));
  const onLines = comments.flatMap(({ suppressors }) => suppressors);
  const inFiles = await fileSuppressors(settings.suppressions ?? [], directory, [
    ...documents.map(({ file }) => file),
    ...files,
  ]);
  const { visible, used } = suppress(diagnostics, onLines, inFiles);

  const looked = new Set(checked.map(({ code }) => code));
  const idle = [...onLines, ...inFiles].filter((suppressor) => looked.has(suppressor.code) && !used.has(suppressor));
  const flaws = [
    ...comments.flatMap((found) => found.flaws),
    ...idle.flatMap((suppressor) => suppressor.unused() ?? []),
  ];
  return sortDiagnostics(withSeverities([...visible, ...flaws], settings, rules));
}

function withSeverities(
  diagnostics: readonly Diagnostic[],
  { severities = {} }: VerifySettings,
  rules: readonly RuleInfo[],
): readonly Diagnostic[] {
  const wanted = new Map([
    ...rules.filter(({ optIn }) => optIn).map(({ code }) => [code, 'off'] as const),
    ...Object.entries(severities),
  ]);
  return diagnostics.flatMap((diagnostic) => {
    const severity = wanted.get(diagnostic.code) ?? diagnostic.severity;
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}
