import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { undoOnExit } from '../undo-on-exit.ts';

/** Runs the action, and removes the file or folder where it fails or where the process ends before it is done. */
export async function removeUnlessDone<T>(path: string, action: () => Promise<T>): Promise<T> {
  // A program that was just stopped may have written something meanwhile: hence the retries.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  return undoOnExit(remove, async () => {
    try {
      return await action();
    } catch (error) {
      // What went wrong first is what the user has to know.
      await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
      throw error;
    }
  });
}
