import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';

/** A process id says nothing about another machine that shares the folder. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const SUFFIX = '.tmp';

/** A new name beside the target. It tells which process writes there, so that litter can be told from work. */
export function temporaryPath(target: string): string {
  return join(dirname(target), `${prefix(target)}${process.pid}-${randomBytes(4).toString('hex')}${SUFFIX}`);
}

/** Removes the temporary files and folders that processes of this machine left beside the target when they were killed. */
export async function sweepStale(target: string): Promise<void> {
  const folder = dirname(target);
  const start = prefix(target);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !name.endsWith(SUFFIX)) continue;
    if (isGone(Number.parseInt(name.slice(start.length), 10))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

function prefix(target: string): string {
  return `.${basename(target)}.${MACHINE}-`;
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
