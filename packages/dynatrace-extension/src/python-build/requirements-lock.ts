import { byCodeUnit } from '@extkit/devkit';
import type { Target } from '../wheels/target.ts';
import { targetMarker } from './target-marker.ts';

/** The name of the file, in the project's directory. */
export const LOCK_NAME = 'requirements.lock';

/** A wheel that is packed for a target. */
export interface LockedWheel {
  readonly target: Target;
  /** Normalised. */
  readonly project: string;
  readonly version: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * Writes a lock in pip's own format. A project has one entry for each of its versions, with the hashes of its wheels for
 * all targets, and a marker where not all targets take it.
 *
 * @throws {UserError} where markers cannot tell two targets apart
 */
export function formatLock(wheels: readonly LockedWheel[], targets: readonly Target[]): string {
  const releases = new Map<string, LockedWheel[]>();
  for (const wheel of [...wheels].sort(byRelease)) {
    const release = `${wheel.project}==${wheel.version}`;
    releases.set(release, [...(releases.get(release) ?? []), wheel]);
  }
  const entries = [...releases].map(([release, files]) => {
    const users = files.map(({ target }) => target);
    const marker = targetMarker(users, targets);
    const hashes = [...new Set(files.map(({ sha256 }) => `    --hash=sha256:${sha256}`))].sort();
    return [marker === undefined ? release : `${release} ; ${marker}`, ...hashes].join(' \\\n');
  });
  return [...header(targets), ...entries].map((line) => `${line}\n`).join('');
}

function byRelease(a: LockedWheel, b: LockedWheel): number {
  return byCodeUnit(a.project, b.project) || byCodeUnit(a.version, b.version);
}

function header(targets: readonly Target[]): string[] {
  const list = (values: readonly string[]) => [...new Set(values)].join(', ');
  return [
    '# The packages that are put beside the extension\'s own wheel, and no others. Made by the target "lock": run it again',
    '# whenever the requirements change, or to get newer versions, and commit this file.',
    `# Python: ${list(targets.map(({ python }) => python))}`,
    `# Platforms: ${list(targets.map(({ platform }) => platform))}`,
    '',
  ];
}
