import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '@extkit/devkit';
import { readFailure } from '@extkit/devkit/archive';
import { fnmatch } from './fnmatch.ts';

/** A project's own lists of what to leave out; the second is the older name of the first (facts 3, exclusions). */
const LISTS = ['file_blocklist.txt', 'file_blacklist.txt'] as const;

/** What is never packed (facts 3, exclusions): mostly what a developer needs to run the plugin locally. */
const DEFAULTS = ['token.conf', 'properties.json', 'simulator_snapshot.json', '*.log', ...LISTS] as const;

/** What lies in a project's folder and is no part of it: the output of builds, and the packages of npm. */
const NOT_SOURCE = new Set(['dist', 'node_modules']);

/**
 * Gives what says whether a path is left out, be it of the source or of a vendored package. The patterns match the name
 * of a file or folder, wherever it is; never a path. They are case-sensitive on every system, as the bundle must not
 * depend on it.
 *
 * @throws {UserError} where a list cannot be read
 */
export async function blocklist(directory: string): Promise<(path: string) => boolean> {
  const lists = await Promise.all(LISTS.map((name) => readList(join(directory, name))));
  const tests = [...DEFAULTS, ...lists.flat()].map(fnmatch);
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return tests.some((test) => test(name));
  };
}

/** Says whether a path of the project is no source whatever the lists say: hidden, or made by a tool. */
export function isNotSource(path: string): boolean {
  return NOT_SOURCE.has(path) || path.startsWith('.') || path.includes('/.');
}

async function readList(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw readFailure(path, error);
  });
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
