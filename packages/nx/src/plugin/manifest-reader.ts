import { closeSync, openSync, readSync } from 'node:fs';
import { errorCode } from '@extkit/devkit';

/** Bytes. A manifest tells its name long before, and a file that only has its path may be of any size. */
const LIMIT = 1_048_576;

/**
 * Reads the heads of many files one after the other into the same memory. A buffer for each would cost more in garbage
 * collection than the reading itself, at every command of a large workspace.
 */
export class ManifestReader {
  readonly #memory = Buffer.allocUnsafe(LIMIT);

  /**
   * Gives a file's first megabyte, which stays as it is only until the next one is read; nothing of a file that cannot be
   * read, for the project is there and `verify` will say why; and `undefined` where there is no file.
   */
  read(path: string): Buffer | undefined {
    try {
      return this.#read(path);
    } catch (error) {
      // It may have been deleted while Nx works.
      return errorCode(error) === 'ENOENT' ? undefined : Buffer.alloc(0);
    }
  }

  #read(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      let size = 0;
      for (let count = -1; count !== 0; size += count) count = readSync(file, this.#memory, size, LIMIT - size, size);
      return this.#memory.subarray(0, size);
    } finally {
      closeSync(file);
    }
  }
}
