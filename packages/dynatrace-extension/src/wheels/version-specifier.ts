import { compare, explain as explainVersion } from '@renovatebot/pep440';

/** One condition on a version, such as `>=1.2` or `==1.*` (PEP 440). */
export interface VersionSpecifier {
  readonly operator: Operator;
  /** Without the `.*` of a prefix. Of `===`, any text. */
  readonly version: string;
  /** Whether it ended in `.*`. */
  readonly prefix: boolean;
}

/** None before one that starts with it. */
const OPERATORS = ['===', '~=', '==', '!=', '<=', '>=', '<', '>'] as const;
type Operator = (typeof OPERATORS)[number];

/** No file could be named after a longer version, and to compare versions takes the library the square of their length. */
const MAX_LENGTH = 250;
const RELEASE = /^v?(?:\d+!)?\d+(?:\.\d+)*$/i;

/** Gives the conditions of a list such as `>=1.2, <2`, or `undefined` where one of them is none. */
export function parseSpecifiers(text: string): readonly VersionSpecifier[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const specifiers = parts.filter((part) => part !== '').map(parseSpecifier);
  return specifiers.every((specifier) => specifier !== undefined) ? specifiers : undefined;
}

export function parseSpecifier(text: string): VersionSpecifier | undefined {
  const operator = OPERATORS.find((symbol) => text.startsWith(symbol));
  if (operator === undefined) return undefined;
  const version = text.slice(operator.length).trim();
  if (operator === '===') return /^\S+$/.test(version) ? { operator, version, prefix: false } : undefined;
  if (version.endsWith('.*')) {
    const release = version.slice(0, -2);
    return (operator === '==' || operator === '!=') && RELEASE.test(release) && isVersion(release)
      ? { operator, version: release, prefix: true }
      : undefined;
  }
  const parsed = explain(version);
  if (parsed === null) return undefined;
  if (operator === '~=' && parsed.release.length < 2) return undefined;
  if (parsed.local !== null && operator !== '==' && operator !== '!=') return undefined;
  return { operator, version, prefix: false };
}

/**
 * Whether the version meets the condition; a pre-release may. The library compares versions, and the operators are ours:
 * its own take `1.0` for no match of `==1.0.0.*`, nor of `>1.0rc1`, and `1.0+a` for a match of `==1.0+b`.
 *
 * @param version one that is valid; another meets nothing but `===`
 */
export function admits({ operator, version: wanted, prefix }: VersionSpecifier, version: string): boolean {
  if (operator === '===') return version.toLowerCase() === wanted.toLowerCase();
  const given = explain(version);
  const limit = explain(wanted);
  if (given === null || limit === null) return false;
  const sameRelease = () => compare(given.base_version, limit.base_version) === 0;
  const startsAs = (release: readonly number[]) =>
    given.epoch === limit.epoch && release.every((part, index) => (given.release[index] ?? 0) === part);
  const equals = () => compare(limit.local === null ? given.public : version, wanted) === 0;
  switch (operator) {
    case '==':
      return prefix ? startsAs(limit.release) : equals();
    case '!=':
      return prefix ? !startsAs(limit.release) : !equals();
    case '~=':
      return compare(given.public, wanted) >= 0 && startsAs(limit.release.slice(0, -1));
    case '>=':
      return compare(given.public, wanted) >= 0;
    case '<=':
      return compare(given.public, wanted) <= 0;
    case '<':
      return compare(version, wanted) < 0 && !(given.is_prerelease && !limit.is_prerelease && sameRelease());
    case '>':
      if (given.local !== null && sameRelease()) return false;
      return compare(version, wanted) > 0 && !(given.is_postrelease && !limit.is_postrelease && sameRelease());
  }
}

/** Whether the condition itself names a pre-release, and so lets pre-releases be chosen before final versions. */
export function namesPreRelease({ operator, version }: VersionSpecifier): boolean {
  return operator !== '!=' && isPreRelease(version);
}

/** Whether the text is a version (PEP 440). */
export function isVersion(text: string): boolean {
  return explain(text) !== null;
}

export function isPreRelease(version: string): boolean {
  return explain(version)?.is_prerelease ?? false;
}

function explain(version: string) {
  return version.length > MAX_LENGTH ? null : explainVersion(version);
}
