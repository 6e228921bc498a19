// @ts-check
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** What keeps Nx plain, local and quiet in scripts. For `CI`, it would colour its output even in a file. */
export const NX_ENVIRONMENT = {
  CI: 'true',
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  ...(!process.stdout.isTTY && { NO_COLOR: '1' }),
};

/**
 * Runs a command of this workspace with its output shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, env = {}) {
  return (
    spawnSync(command, args, { stdio: 'inherit', env: environment(env), shell: process.platform === 'win32' })
      .status === 0
  );
}

/**
 * The same, with its standard output given back instead of shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function capture(command, args, env = {}) {
  const { status, stdout } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: environment(env),
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, stdout };
}

/**
 * For commands of this workspace, and those that Nx runs.
 *
 * @param {Record<string, string>} [env]
 */
export function environment(env = {}) {
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  return { ...process.env, ...NX_ENVIRONMENT, ...env, PATH: path };
}
