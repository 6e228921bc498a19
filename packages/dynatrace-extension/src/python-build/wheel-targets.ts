import { targetPlatforms } from '../wheels/target-platforms.ts';
import { DEFAULT_TARGETS, pythonVersion, type Target } from '../wheels/target.ts';
import type { PythonBuildOptions } from './python-build-options.ts';

/**
 * Every version of Python on every platform; where one of the two is not given, as in {@link DEFAULT_TARGETS}.
 *
 * @throws {UserError} where one makes no sense
 */
export function wheelTargets({ pythonVersions, platforms }: PythonBuildOptions): Target[] {
  const pythons = new Set(pythonVersions ?? DEFAULT_TARGETS.map(({ python }) => python));
  const systems = new Set(platforms ?? DEFAULT_TARGETS.map(({ platform }) => platform));
  const targets = [...pythons].flatMap((python) => [...systems].map((platform) => ({ python, platform })));
  for (const target of targets) {
    pythonVersion(target);
    targetPlatforms(target.platform);
  }
  return targets;
}
