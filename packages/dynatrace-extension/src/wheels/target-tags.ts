import { pythonVersion, type Target } from './target.ts';
import { targetPlatforms } from './target-platforms.ts';
import type { TagSet } from './wheel-name.ts';

/** What a wheel is built for (PEP 425), such as `cp310-cp310-win_amd64`. */
export interface Tag {
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
}

/** The stable interface of CPython came with 3.2. */
const FIRST_ABI3_MINOR = 2;

/**
 * Gives every tag whose wheels can be installed on the target, in the order in which pip prefers them.
 *
 * @throws {UserError} where the target makes no sense
 */
export function targetTags(target: Target): Tag[] {
  const { minor } = pythonVersion(target);
  const platforms = targetPlatforms(target.platform);
  const own = `cp3${minor}`;
  const older = Array.from({ length: minor }, (_, index) => minor - 1 - index);
  const pure = [`py3${minor}`, 'py3', ...older.map((version) => `py3${version}`)];
  const native = [
    { python: own, abi: own },
    { python: own, abi: 'abi3' },
    { python: own, abi: 'none' },
    ...older
      .filter((version) => version >= FIRST_ABI3_MINOR)
      .map((version) => ({ python: `cp3${version}`, abi: 'abi3' })),
    ...pure.map((python) => ({ python, abi: 'none' })),
  ];
  return [
    ...native.flatMap((tag) => platforms.map((platform) => ({ ...tag, platform }))),
    ...[own, ...pure].map((python) => ({ python, abi: 'none', platform: 'any' })),
  ];
}

/** The place of the wheel's best tag among those of a target, or `undefined` where none of its tags is among them. */
export function tagRank(tags: readonly Tag[], { pythons, abis, platforms }: TagSet): number | undefined {
  const rank = tags.findIndex(
    ({ python, abi, platform }) => pythons.has(python) && abis.has(abi) && platforms.has(platform),
  );
  return rank === -1 ? undefined : rank;
}
