// @ts-check
// Only Node's own modules here: this runs before anything is installed.
import { existsSync, statSync } from 'node:fs';
import { run } from './run.mjs';

/** Installs the locked dependencies where they are missing or older than the lock file. */
export function install() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return true;
  return run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}
