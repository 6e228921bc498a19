import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '@extkit/testing';
import { KEPT, PIP_CACHE } from './pip-cache.ts';
import { pythonOf } from './virtual-environment.ts';

/** The releases that the facts are about. */
const RELEASES = ['dt-extensions-sdk[cli]==1.10.0', 'dt-cli==1.6.21'];

/**
 * The Python of a virtual environment that has the vendor's own tools, from the package index. `undefined`, after a notice
 * that says so, where there can be none. It stays from one run of the tests to the next.
 */
export const vendorPython: string | undefined = provided();

/** Runs `dt-sdk`: the rest of a command for {@link vendorPython}. */
export const DT_SDK = ['-c', 'from dynatrace_extension.cli import app; app()'] as const;

/** The same for `dt`. */
export const DT = ['-m', 'dtcli'] as const;

function provided(): string | undefined {
  const needs = 'import ensurepip, venv, sys; sys.exit(sys.version_info < (3, 10))';
  if (!isInstalled('python3', '-c', needs)) return undefined;
  const version = spawnSync('python3', ['--version'], { encoding: 'utf8' }).stdout;
  const folder = join(KEPT, [...RELEASES, version.trim()].join('_').replaceAll(/[^\w.-]+/g, '-'));
  if (hasTools(folder) || isMade(folder)) return pythonOf(folder);
  process.stderr.write(`${RELEASES.join(' and ')} cannot be installed: what they would be compared with is skipped\n`);
  return undefined;
}

/** Made aside, for another worker may do the same at this moment. */
function isMade(folder: string): boolean {
  mkdirSync(KEPT, { recursive: true });
  const made = mkdtempSync(join(KEPT, 'new-'));
  try {
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...RELEASES];
    const steps: [program: string, args: string[]][] = [
      ['python3', ['-m', 'venv', made]],
      [pythonOf(made), install],
    ];
    const isFailure = ([program, args]: (typeof steps)[number]) =>
      spawnSync(program, args, { env: { ...process.env, ...PIP_CACHE } }).status !== 0;
    if (steps.some(isFailure)) return false;
    // What lies there is broken; or whole by now, if another worker was quicker.
    if (!hasTools(folder)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(made, folder);
    }
    return true;
  } catch {
    return hasTools(folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function hasTools(folder: string): boolean {
  return spawnSync(pythonOf(folder), ['-c', 'import dtcli, dynatrace_extension.cli']).status === 0;
}
