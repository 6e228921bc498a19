import { UserError } from '@extkit/devkit';

/** Where an extension's wheels are to be installed: CPython of a version on a platform. */
export interface Target {
  /** Such as `3.10`, which stands for `3.10.0` as with pip; or with a patch, `3.10.13`. */
  readonly python: string;
  /** As `pip download --platform` takes it, such as `manylinux2014_x86_64` or `win_amd64`. */
  readonly platform: string;
}

/** Those on which ActiveGates and OneAgents run extensions (facts 1.1, 1.7). */
export const DEFAULT_TARGETS: readonly Target[] = ['3.10', '3.14'].flatMap((python) =>
  ['manylinux2014_x86_64', 'win_amd64'].map((platform) => ({ python, platform })),
);

const PYTHON = /^3\.(\d{1,3})(?:\.(\d{1,5}))?$/;
/** The oldest for which the names of tags are as they are now. */
const OLDEST_MINOR = 8;

/**
 * Gives the numbers after the `3.`.
 *
 * @throws {UserError} where it is no version of Python that wheels can be checked for
 */
export function pythonVersion({ python }: Target): { minor: number; patch: number } {
  const [, minor, patch] = PYTHON.exec(python) ?? [];
  if (minor === undefined || Number(minor) < OLDEST_MINOR) {
    throw new UserError(`Wheels cannot be checked for Python '${python}': give a version such as 3.10 or 3.14.`);
  }
  return { minor: Number(minor), patch: Number(patch ?? 0) };
}

/** As a sentence names it. */
export function targetName({ python, platform }: Target): string {
  return `Python ${python} on ${platform}`;
}
