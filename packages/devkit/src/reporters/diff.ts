import { count } from '../count.ts';
import type { ChangeSeverity, DiffedExtension, ExtensionChange, ExtensionDiff, VersionStep } from '../inspection.ts';
import { painter, type Style } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import type { DataReporter, DataReporterName } from './data-reporter.ts';
import { relativePath } from './relative-path.ts';

const COLORS = { breaking: 'red', notable: 'yellow', harmless: 'green' } as const satisfies Record<
  ChangeSeverity,
  Style
>;

const STEPS: Readonly<Record<VersionStep, string>> = {
  major: 'a major version',
  minor: 'a minor version',
  patch: 'a patch',
  none: 'the same version',
  back: 'an older version',
  unknown: 'a version that cannot be compared',
};

/** For people: the changes with what they mean, and at last how many there are. */
const pretty: DataReporter<ExtensionDiff> = ({ before, after, step, changes }, { root, color = false }) => {
  const paint = painter(color);
  const heading = [before, after].map((side) => `${title(side)}  ${paint('dim', label(side, root))}`);
  const blocks = alike(changes).map(({ severity, kind, subjects, message, source }) => [
    `${paint(COLORS[severity], severity)}  ${paint('bold', kind)} ${printable(subjects.join(', '))}`,
    `  ${printable(message)} ${paint('dim', `(${source})`)}`,
  ]);
  const numberOf = (severity: ChangeSeverity) => changes.filter((some) => some.severity === severity).length;
  const counts = (['breaking', 'notable', 'harmless'] as const)
    .map((severity) => [numberOf(severity), severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => count(number, `${severity} change`));
  const summary = counts.length === 0 ? 'No changes' : `${counts.join(', ')}, with ${STEPS[step]}`;
  return [[`- ${heading[0] ?? ''}`, `+ ${heading[1] ?? ''}`], ...blocks, [summary]]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
};

interface Alike extends Omit<ExtensionChange, 'subject'> {
  readonly subjects: string[];
}

/** Changes that differ in nothing but what has changed, put together. */
function alike(changes: readonly ExtensionChange[]): Alike[] {
  const found = new Map<string, Alike>();
  for (const { subject, ...same } of changes) {
    const key = JSON.stringify(same);
    const first = found.get(key) ?? { ...same, subjects: [] };
    found.set(key, first);
    first.subjects.push(subject);
  }
  return [...found.values()];
}

const json: DataReporter<ExtensionDiff> = (diff, { root }) => {
  const [before, after] = [diff.before, diff.after].map((side) => ({ ...side, label: label(side, root) }));
  return `${JSON.stringify({ ...diff, before, after }, undefined, 2)}\n`;
};

export const diffReporters: Readonly<Record<DataReporterName, DataReporter<ExtensionDiff>>> = { pretty, json };

function title({ name, version }: DiffedExtension): string {
  return printable([name, version].filter((word) => word !== undefined).join(' ')) || 'An extension without a name';
}

function label({ label: text }: DiffedExtension, root: string): string {
  return printable(relativePath(text, root));
}
