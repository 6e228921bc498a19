import type { Fix } from '@extkit/devkit';
import type { SourceDocument } from '@extkit/devkit/documents';
import type { Rule } from '@extkit/devkit/rules';
import type { Text } from '../../manifest/collection.ts';
import type { ManifestModel } from '../../manifest/manifest-model.ts';
import { sourceBefore, sourceOf } from '../../manifest/source-of.ts';
import { textsOf } from '../../manifest/texts-of.ts';

const INTERVAL = /^(?<number>[1-9][0-9]*)(?<unit>[smhd])$/;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const MAX_MINUTES = 2880;

export const legacyInterval: Rule<ManifestModel> = {
  code: 'DTX0057',
  severity: 'info',
  summary: "An interval is written as 'minutes'.",
  source: 'facts 3.4',
  explanation: "A text such as '5m' is how old extensions write it. It still works, but is no longer documented.",
  check({ manifest, levels }, report) {
    for (const interval of intervals(levels)) {
      const minutes = minutesOf(interval.text);
      if (minutes === undefined || !isPossible(minutes)) continue;
      const fix = inMinutes(manifest, interval, minutes);
      report({
        at: manifest.at(interval.path),
        message: `The interval '${interval.text}' is written in an old way: write 'minutes: ${minutes}' in it.`,
        ...(fix && { fix }),
      });
    }
  },
};

export const impossibleInterval: Rule<ManifestModel> = {
  code: 'DTX0058',
  severity: 'warning',
  summary: `An interval is a whole number of minutes, from 1 to ${MAX_MINUTES}.`,
  source: 'facts 3.2, 3.4',
  explanation: `Dynatrace collects once a minute at most, and at least every ${MAX_MINUTES} minutes, which are two days. An interval between whole minutes cannot be kept.`,
  check({ manifest, levels }, report) {
    for (const interval of intervals(levels)) {
      const minutes = minutesOf(interval.text);
      if (minutes === undefined || isPossible(minutes)) continue;
      report({
        at: manifest.at(interval.path),
        message: `The interval '${interval.text}' is no whole number of minutes from 1 to ${MAX_MINUTES}: write 'minutes: ${Math.min(Math.ceil(minutes), MAX_MINUTES)}' in it.`,
      });
    }
  },
};

/** The intervals of groups, subgroups and metrics that are texts. */
function intervals(levels: ManifestModel['levels']): Text[] {
  return levels.flatMap((level) => [...textsOf(level, ['interval']), ...textsOf(level, ['metrics', '*', 'interval'])]);
}

/** What has another form is the schema's business. */
function minutesOf(interval: string): number | undefined {
  const { number, unit = '' } = INTERVAL.exec(interval)?.groups ?? {};
  return number === undefined ? undefined : (Number(number) * (SECONDS[unit] ?? NaN)) / 60;
}

function isPossible(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes <= MAX_MINUTES;
}

/** Keeps the manifest's style: an object of its own line in a block, in braces among braces. An anchor is not to be lost. */
function inMinutes(manifest: SourceDocument, { path }: Text, minutes: number): Fix | undefined {
  const value = manifest.at(path);
  const key = manifest.at(path, 'key');
  const between = { ...value, range: { start: key.range.end, end: value.range.start } };
  const isPlain = key.range.start.line === value.range.start.line && /^:\s+$/.test(sourceOf(manifest, between));
  if (!isPlain) return undefined;

  const title = `Write 'minutes: ${minutes}'`;
  const isBlock = /^[\s-]*$/.test(sourceBefore(manifest, key));
  if (!isBlock) return { title, edits: [{ ...value, newText: `{ minutes: ${minutes} }` }] };
  const lineEnd = manifest.text.includes('\r\n') ? '\r\n' : '\n';
  const indentation = ' '.repeat(key.range.start.column + 1);
  const range = { start: key.range.end, end: value.range.end };
  return { title, edits: [{ ...value, range, newText: `:${lineEnd}${indentation}minutes: ${minutes}` }] };
}
