import type { MergedShortcoming } from './merged-shortcomings.ts';
import type { ObstacleKind } from './obstacle.ts';
import { sentenceList } from './wording.ts';

/** Says what is missing where, what is there instead, and what to do. */
export function shortcomingMessage({ kind, project, demands, found, targets }: MergedShortcoming): string {
  const needs = sentenceList(demands.map(({ requirement, by }) => `${by ?? 'the extension'} needs ${requirement}`));
  const sentence = phrases[kind]({ needs, project, targets: sentenceList(targets), found: sentenceList(found) });
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

interface Phrase {
  /** Such as `a-1-py3-none-any.whl needs b>=2`. */
  readonly needs: string;
  readonly project: string;
  readonly targets: string;
  readonly found: string;
}

const phrases: Readonly<Record<ObstacleKind, (phrase: Phrase) => string>> = {
  missing: ({ needs, project, targets }) => `for ${targets}, ${needs}, and there is no wheel of ${project}: add one.`,
  unreadable: ({ needs, targets, found }) => `for ${targets}, ${needs}, and pip cannot read ${found}.`,
  address: ({ needs, targets }) =>
    `for ${targets}, ${needs} from an address, where pip takes it from and not from its wheel: require it by name and version.`,
  version: ({ needs, targets, found }) =>
    `for ${targets}, ${needs}, and of that there is only ${found}: add a wheel of a version that fits.`,
  tags: ({ needs, targets, found }) =>
    `for ${targets}, ${needs}, and ${found} cannot be installed there, being for another platform or Python: add a wheel for each of these.`,
  python: ({ needs, targets, found }) =>
    `for ${targets}, ${needs}, and the Requires-Python of ${found} excludes that Python: add a wheel of a version that takes it.`,
  conflict: ({ needs, project, targets, found }) =>
    `for ${targets}, ${needs}, and no version of ${project} suits all (there is ${found}): choose versions that agree.`,
};
