import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A Python file of a project. */
export interface PythonFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Folders of which the project's authors are not the authors. Those whose name begins with a dot are not packed either. */
const FOREIGN = new Set(['node_modules', 'dist', '__pycache__', 'venv', 'site-packages']);

/** More than that, nobody has written by hand. */
const MAX_FILES = 500;
const MAX_SIZE = 1_000_000;

/** Reads a project's Python files, sorted by path. What cannot be read is left out: it is only looked at for warnings. */
export async function readPythonFiles(directory: string): Promise<PythonFile[]> {
  const paths = await findPythonFiles(directory, '');
  const files = await Promise.all(paths.slice(0, MAX_FILES).map((path) => readPythonFile(directory, path)));
  return files.filter((file) => file !== undefined);
}

async function findPythonFiles(directory: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= MAX_FILES) break;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || FOREIGN.has(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await findPythonFiles(directory, path)));
    else if (entry.name.endsWith('.py')) found.push(path);
  }
  return found;
}

async function readPythonFile(directory: string, path: string): Promise<PythonFile | undefined> {
  const file = join(directory, path);
  try {
    const status = await stat(file);
    if (!status.isFile() || status.size > MAX_SIZE) return undefined;
    return { path, text: await readFile(file, 'utf8') };
  } catch {
    return undefined;
  }
}
