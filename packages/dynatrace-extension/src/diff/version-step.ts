import type { VersionStep } from '@extkit/devkit';

type Numbers = readonly [major: number, minor: number, patch: number];

/** One to three numbers (facts 2.1). */
const VERSION = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/** Which part of an extension's version has grown; before 1.0.0, the first part that is not 0 is the major one. */
export function versionStep(before: string | undefined, after: string | undefined): VersionStep {
  const [was, is] = [parse(before), parse(after)];
  if (was === undefined || is === undefined) return 'unknown';
  const first = was.findIndex((part, index) => part !== is[index]);
  if (first < 0) return 'none';
  if ((is[first] ?? 0) < (was[first] ?? 0)) return 'back';
  const major = was.findIndex((part) => part !== 0);
  if (first <= major || major < 0) return 'major';
  return first === 1 ? 'minor' : 'patch';
}

/** Orders versions such as `1.341.0` by their numbers; what is no number counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function parse(version: string | undefined): Numbers | undefined {
  const match = VERSION.exec(version ?? '');
  return match ? [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)] : undefined;
}
