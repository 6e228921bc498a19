import { spawn, type ChildProcess } from 'node:child_process';

/** Whether a process that is started detached leads a group, by which it and its descendants can be ended together. */
export const HAS_PROCESS_GROUPS = process.platform !== 'win32';

/** Ends a process and all that it has started, at once. Does nothing where they are gone. */
export function killProcessTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (HAS_PROCESS_GROUPS) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Nobody is left in the group.
    }
  } else {
    spawn('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => {
      // Nothing more can be done.
    });
  }
}
