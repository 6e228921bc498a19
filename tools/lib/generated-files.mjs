// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What is not as it should be: files with another text or none, and files in the folder that should not be there.
 *
 * @param {ReadonlyMap<string, string>} files text by path
 * @param {string} folder in which there is to be nothing else
 */
export function staleFiles(files, folder) {
  const changed = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  return [...changed.map(([path]) => path), ...surplusFiles(files, folder)];
}

/**
 * @param {ReadonlyMap<string, string>} files text by path
 * @param {string} folder what else is in it is removed
 */
export function writeGeneratedFiles(files, folder) {
  for (const path of surplusFiles(files, folder)) rmSync(path, { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {string} folder
 */
function surplusFiles(files, folder) {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  return present.map((name) => join(folder, name)).filter((path) => !files.has(path));
}
