import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeFiles, type Files } from './write-files.ts';

/**
 * A new folder that holds the given files, and goes when the test ends. Anybody may read it.
 *
 * @param onEnd when it goes instead: `afterAll` for a folder that the tests of a suite share
 * @returns its path, without symbolic links in it
 */
export function temporaryFolder(files: Files = {}, onEnd: (remove: () => void) => void = onTestFinished): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'extkit-')));
  onEnd(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  writeFiles(folder, files);
  return folder;
}
