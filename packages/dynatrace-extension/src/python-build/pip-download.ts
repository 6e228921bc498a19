import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runPip, type PipRun } from '@extkit/devkit/python';
import { targetEnvironment } from '../wheels/target-environment.ts';
import { targetPlatforms } from '../wheels/target-platforms.ts';
import { pythonVersion, targetName, type Target } from '../wheels/target.ts';

const PROGRAM = fileURLToPath(new URL('../../python/pip_for_target.py', import.meta.url));

export interface PipDownload extends Pick<
  PipRun,
  'directory' | 'environment' | 'options' | 'progress' | 'requirements' | 'signal'
> {
  readonly target: Target;
  /** Where the wheels go; absolute. It is made. */
  readonly folder: string;
  /** Further options of `pip download`. */
  readonly flags: readonly string[];
}

/**
 * Has pip resolve requirements and download wheels as if it ran on the target: with the tags and the environment markers
 * of that. By `--platform` alone, pip would still take the markers of this machine.
 *
 * @returns pip's own reason where it failed
 * @throws {UserError} where the target makes no sense, or there is no pip
 */
export async function pipDownload({
  target,
  folder,
  flags,
  environment,
  ...pip
}: PipDownload): Promise<string | undefined> {
  const platforms = targetPlatforms(target.platform).flatMap((platform) => ['--platform', platform]);
  const interpreter = ['--python-version', target.python, '--implementation', 'cp', '--abi', abi(target)];
  await mkdir(folder, { recursive: true });
  return runPip({
    ...pip,
    command: ['download', '--dest', folder, '--only-binary', ':all:', ...interpreter, ...platforms, ...flags],
    program: PROGRAM,
    environment: { ...environment, EXTKIT_TARGET_MARKERS: JSON.stringify(markers(target)) },
    purpose: `the wheels for ${targetName(target)}`,
  });
}

/** Said, for otherwise pip would derive it from how the running Python was built. */
function abi(target: Target): string {
  return `cp3${pythonVersion(target).minor}`;
}

/** pip says itself which extra it looks at, and some versions of it fail where a release is empty. */
function markers(target: Target): Readonly<Record<string, string>> {
  const known = Object.entries(targetEnvironment(target)).filter(([name]) => name !== 'extra');
  return Object.fromEntries(known.map(([name, value]) => [name, value || '0']));
}
