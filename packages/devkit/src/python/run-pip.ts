import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { withTemporaryFolder } from '../archive/temporary-folder.ts';
import { DEFAULT_PYTHON } from '../default-python.ts';
import { errorCode } from '../error-code.ts';
import { undoOnExit } from '../undo-on-exit.ts';
import { UserError } from '../user-error.ts';
import { lacksPip, pipReason, withoutPasswords } from './pip-messages.ts';
import type { PipOptions } from './pip-options.ts';
import { packageSources, type PackageSources } from './package-sources.ts';
import { HAS_PROCESS_GROUPS, killProcessTree } from './process-tree.ts';

export interface PipRun {
  /** A command of pip with its own options; where pip looks for packages, `options` say. */
  readonly command: readonly string[];
  /** Never taken for options. */
  readonly requirements: readonly string[];
  /** What for, as in "pip is needed for ...". */
  readonly purpose: string;
  /** What relative paths in the options are relative to; absolute. */
  readonly directory: string;
  readonly options: PipOptions;
  /** The path of a Python program that runs pip in a way of its own. */
  readonly program?: string;
  /** Besides that of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Takes what pip says of its progress. No password is in it. */
  readonly progress?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Characters of what pip writes on stderr; its reason comes last. */
const KEPT = 100_000;

const ENVIRONMENT = {
  PYTHONIOENCODING: 'utf-8',
  // Packages that are built from source take this for the date.
  SOURCE_DATE_EPOCH: '315532800',
  // It would contradict any other target.
  PIP_USER: '0',
};

/**
 * Runs the real pip. When the promise settles, no process and no temporary file of it is left; nor is any where this process
 * ends before.
 *
 * @returns pip's own reason, in one line, where it failed
 * @throws {UserError} where there is no Python, or no pip
 * @throws {DOMException} an `AbortError` where the signal asks for it
 */
export async function runPip(pip: PipRun): Promise<string | undefined> {
  const { options, directory, purpose, signal } = pip;
  const { python = DEFAULT_PYTHON } = options;
  const sources = packageSources(options, directory);
  signal?.throwIfAborted();
  const running = withTemporaryFolder((folder) => run(located(python, directory), sources, folder, pip));
  const { code, errors } = await running.catch((error: unknown) => {
    const reason = errorCode(error);
    if (reason === undefined || signal?.aborted) throw error;
    throw new UserError(
      `"${python}" cannot be run (${reason}), and pip is needed for ${purpose}: install Python, or name another interpreter (option "pip.python").`,
      { cause: error },
    );
  });
  if (code === 0) return undefined;
  if (!lacksPip(errors)) return pipReason(errors);
  throw new UserError(
    `${python} has no pip, which is needed for ${purpose}: install it ("${python} -m ensurepip"), or name another interpreter (option "pip.python").`,
  );
}

/**
 * @param folder an empty one. pip has its temporary files in there, for it would leave them where it is stopped. And Python,
 *   which looks for modules where it runs, finds no `pip.py` of the project there.
 */
async function run(
  python: string,
  sources: PackageSources,
  folder: string,
  { command, requirements, program, environment, progress, signal }: PipRun,
): Promise<{ code: number | null; errors: string }> {
  const quiet = ['--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
  const pip = program === undefined ? ['-m', 'pip'] : [program];
  const child = spawn(python, [...pip, ...command, ...quiet, ...sources.arguments, '--', ...requirements], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT, ...temporaryFiles(folder), ...sources.environment, ...environment },
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
  const closed = new Promise<{ code: number | null; errors: string }>((done, fail) => {
    child.once('error', fail);
    // Not before it has ended, even where it was aborted: it may still write into a folder.
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) fail(signal.reason as Error);
      else done({ code, errors });
    });
  });
  return undoOnExit(stop, () => closed);
}

/** Each system has its own name for the place. */
function temporaryFiles(folder: string): NodeJS.ProcessEnv {
  return { TMPDIR: folder, TEMP: folder, TMP: folder };
}

/** A bare name is looked for in the PATH. */
function located(program: string, directory: string): string {
  return /[\\/]/.test(program) ? resolve(directory, program) : program;
}
