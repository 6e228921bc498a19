import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { DEFAULT_PYTHON, errorCode, Secret, UserError } from '@extkit/devkit';
import { HAS_PROCESS_GROUPS, killProcessTree } from '../process-tree.ts';
import type { PipOptions } from './plugin-build-options.ts';
import { pipFailure, withoutPasswords } from './pip-messages.ts';

export interface PipInstall {
  readonly requirements: readonly string[];
  /** An empty folder; absolute. */
  readonly target: string;
  /** What relative paths in the options are relative to. */
  readonly directory: string;
  readonly options: PipOptions;
  readonly progress?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Characters of what pip writes on stderr; its reason comes last. */
const KEPT = 100_000;

/**
 * Installs packages, and all that they need, into a folder by the real pip (facts 3, step 4).
 *
 * @throws {UserError} with pip's own reason where it cannot
 * @throws {DOMException} an `AbortError` where the signal asks for it
 */
export async function pipInstall(install: PipInstall): Promise<void> {
  const { directory, progress, options, signal } = install;
  const { python = DEFAULT_PYTHON } = options;
  signal?.throwIfAborted();
  const requirements = install.requirements.map(withoutPasswords);
  progress?.(`Installing ${requirements.join(', ')} with pip of ${python}`);
  const { code, errors } = await run(located(python, directory), install).catch((error: unknown) => {
    const reason = errorCode(error);
    if (reason === undefined || signal?.aborted) throw error;
    throw new UserError(
      `"${python}" cannot be run (${reason}), and pip is needed for "install_requires" (${requirements.join(', ')}): install Python, or name another interpreter (option "pip.python").`,
      { cause: error },
    );
  });
  if (code !== 0) throw new UserError(pipFailure(errors, requirements, python));
}

async function run(
  python: string,
  { requirements, target, directory, options, progress, signal }: PipInstall,
): Promise<{ code: number | null; errors: string }> {
  const child = spawn(python, ['-m', 'pip', ...argumentsFor(target, directory, options), '--', ...requirements], {
    // Python looks for modules in the working directory: it must not find a `pip.py` of the project there.
    cwd: target,
    env: { ...process.env, ...environmentFor(options) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: HAS_PROCESS_GROUPS,
    windowsHide: true,
  });
  // `python` may be a mere wrapper, and pip starts others to build packages.
  const stop = () => killProcessTree(child);
  signal?.addEventListener('abort', stop, { once: true });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-KEPT)));
  createInterface(child.stdout).on('line', (line) => {
    // What is indented are details.
    if (/^\S/.test(line)) progress?.(withoutPasswords(line));
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    // Not before it has ended, even where it was aborted: it may still write into the folder.
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) fail(signal.reason as Error);
      else done({ code, errors });
    });
  });
}

function argumentsFor(target: string, directory: string, options: PipOptions): string[] {
  const { findLinks = [], constraints = [], noIndex = false } = options;
  return [
    'install',
    ...['--target', target, '--upgrade', '--ignore-installed', '--no-compile'],
    ...['--no-input', '--disable-pip-version-check', '--progress-bar', 'off'],
    ...(noIndex ? ['--no-index'] : []),
    ...findLinks.flatMap((place) => (isAddress(place) ? [] : ['--find-links', resolve(directory, place)])),
    ...constraints.flatMap((file) => ['--constraint', resolve(directory, file)]),
  ];
}

/** A bare name is looked for in the PATH. */
function located(program: string, directory: string): string {
  return /[\\/]/.test(program) ? resolve(directory, program) : program;
}

/** An address may hold a password: unlike arguments, the environment is not for all users to see. */
function environmentFor({ indexUrl, extraIndexUrls, findLinks = [] }: PipOptions): NodeJS.ProcessEnv {
  const addresses = findLinks.filter(isAddress);
  return {
    PYTHONIOENCODING: 'utf-8',
    // Packages that are built from source take this for the date.
    SOURCE_DATE_EPOCH: '315532800',
    // It would contradict the target.
    PIP_USER: '0',
    ...(indexUrl && { PIP_INDEX_URL: reveal(indexUrl) }),
    ...(extraIndexUrls && { PIP_EXTRA_INDEX_URL: extraIndexUrls.map(reveal).join(' ') }),
    ...(addresses.length > 0 && { PIP_FIND_LINKS: addresses.join(' ') }),
  };
}

function isAddress(place: string): boolean {
  return place.includes('://');
}

function reveal(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}
