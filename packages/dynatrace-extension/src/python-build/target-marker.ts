import { UserError } from '@extkit/devkit';
import { targetEnvironment } from '../wheels/target-environment.ts';
import { targetName, type Target } from '../wheels/target.ts';

/**
 * Gives the environment marker (PEP 508) that holds for some of the targets and for no other of them.
 *
 * @returns `undefined` where it would hold for all
 * @throws {UserError} where to a marker one of them is the same as another
 */
export function targetMarker(some: readonly Target[], all: readonly Target[]): string | undefined {
  const isOneOf = isAmong(some);
  const others = all.filter((target) => !isOneOf(target));
  if (others.length === 0) return undefined;
  const platform = platformTerm(all);
  for (const term of [platform, pythonTerm]) {
    const excluded = new Set(others.map(term));
    if (some.every((target) => !excluded.has(term(target)))) return anyOf(some.map(term));
  }
  const both = (target: Target) => `${pythonTerm(target)} and ${platform(target)}`;
  const other = others.find((target) => some.map(both).includes(both(target)));
  if (other === undefined) return anyOf(some.map(both));
  throw new UserError(
    `No lock can tell ${targetName(other)} from another platform of its kind, and they take different wheels: leave one of them out (option "platforms").`,
  );
}

function isAmong(targets: readonly Target[]): (target: Target) => boolean {
  const names = new Set(targets.map(targetName));
  return (target) => names.has(targetName(target));
}

function pythonTerm(target: Target): string {
  return `python_version == "${targetEnvironment(target).python_version}"`;
}

/** The processor counts only where there are several for one system. */
function platformTerm(all: readonly Target[]): (target: Target) => string {
  const environments = all.map(targetEnvironment);
  return (target) => {
    const { sys_platform: system, platform_machine: machine } = targetEnvironment(target);
    const rivals = environments.some((other) => other.sys_platform === system && other.platform_machine !== machine);
    return `sys_platform == "${system}"${rivals ? ` and platform_machine == "${machine}"` : ''}`;
  };
}

/** `and` binds closer than `or`. */
function anyOf(terms: readonly string[]): string {
  return [...new Set(terms)].sort().join(' or ');
}
