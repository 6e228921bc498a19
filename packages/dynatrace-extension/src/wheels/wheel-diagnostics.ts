import { FILE_START, type Diagnostic, type RuleInfo } from '@extkit/devkit';
import { mergeShortcomings } from './merged-shortcomings.ts';
import { shortcomingMessage } from './shortcoming-message.ts';
import { targetName } from './target.ts';
import type { WheelReport } from './wheel-report.ts';
import { wheelRules } from './wheel-rules.ts';
import { megabytes, sentenceList } from './wording.ts';

export interface WheelDiagnosticsOptions {
  /** The bundle, or the manifest of the project: what the diagnostics are about. Absolute. */
  readonly file: string;
  /** Bytes that the wheels may have together; without it, any size is right. */
  readonly sizeBudget?: number | undefined;
}

/** Says what is wrong with the wheels, each defect once for all the targets that have it. */
export function wheelDiagnostics(
  report: WheelReport,
  { file, sizeBudget = Infinity }: WheelDiagnosticsOptions,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const add = ({ code, severity }: RuleInfo, message: string) => {
    diagnostics.push({ code, severity, file, range: FILE_START, message });
  };
  const needed = new Set(
    report.targets.flatMap(({ shortcomings }) =>
      shortcomings.flatMap(({ kind, found }) => (kind === 'unreadable' ? found : [])),
    ),
  );
  for (const { fileName, reason } of report.unreadable) {
    // One that is not needed does no harm: pip passes over it.
    if (needed.has(fileName)) {
      add(wheelRules.unreadable, `${fileName} cannot be installed: ${reason}. Build it or download it again.`);
    } else {
      add(wheelRules.unfit, `${fileName} cannot be installed: ${reason}. Leave it out.`);
    }
  }
  for (const shortcoming of mergeShortcomings(report.targets)) {
    const { kind } = shortcoming;
    // What is wrong with that wheel was said above.
    if (kind === 'unreadable') continue;
    add(wheelRules[kind === 'address' ? 'missing' : kind], shortcomingMessage(shortcoming));
  }
  const undecided = report.targets
    .filter(({ verdict }) => verdict === 'undecided')
    .map(({ target }) => targetName(target));
  if (undecided.length > 0) {
    const targets = sentenceList(undecided);
    add(
      wheelRules.undecided,
      `It could not be found out whether the wheels go together for ${targets}, for there are too many versions: keep one of each project.`,
    );
  }
  if (report.unfit.length > 0) {
    add(
      wheelRules.unfit,
      `${sentenceList(report.unfit)} can be installed on none of the targets: leave out what is for others, or add the target.`,
    );
  }
  if (report.unneeded.length > 0) {
    add(
      wheelRules.unneeded,
      `The extension does not need ${sentenceList(report.unneeded)}: leave out what it does not import either.`,
    );
  }
  const size = report.sizes.reduce((sum, wheel) => sum + wheel.size, 0);
  if (size > sizeBudget) {
    const heaviest = report.sizes.map((wheel) => `${wheel.fileName} (${megabytes(wheel.size)})`);
    add(
      wheelRules.sizes,
      `The wheels have ${megabytes(size)}, and there is room for ${megabytes(sizeBudget)}. The heaviest are ${sentenceList(heaviest, 5)}: leave out what can be spared.`,
    );
  }
  return diagnostics;
}
