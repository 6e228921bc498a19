import { spawnSync } from 'node:child_process';

/** Whether a program that tests compare with can be run. Where it cannot, a notice says what that costs. */
export function isInstalled(program: string, ...args: readonly string[]): boolean {
  const found = spawnSync(program, args).status === 0;
  if (!found) process.stderr.write(`${[program, ...args].join(' ')} fails: what it would check is skipped\n`);
  return found;
}
