// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The example whose wheels are made by pip. */
const NEEDS_PIP = 'http-endpoints';

/**
 * The options by which Nx leaves out what cannot be built here: the Python example, where there is no pip or no package
 * index that it reaches. A notice says so.
 *
 * @returns {string[]}
 */
export function buildableExamples() {
  const folder = mkdtempSync(join(tmpdir(), 'extkit-index-'));
  const download = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, 'wheel'];
  const { status } = spawnSync(process.platform === 'win32' ? 'python' : 'python3', download);
  rmSync(folder, { recursive: true });
  if (status === 0) return [];
  console.log(
    `Left out: ${NEEDS_PIP}, for its wheels are made by Python's pip, which is not here or reaches no package index.`,
  );
  return [`--exclude=${NEEDS_PIP}`];
}
