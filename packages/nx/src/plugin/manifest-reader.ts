import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Reads many files one after the other into the same memory. A buffer for each would cost more in garbage collection
 * than the reading itself, at every command of a large workspace.
 */
export class ManifestReader {
  #memory = Buffer.allocUnsafe(65_536);

  /** Gives a file's content, which stays as it is only until the next one is read. */
  read(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      let size = 0;
      for (let count = -1; count !== 0; size += count) {
        if (size === this.#memory.length) this.#memory = Buffer.concat([this.#memory], size * 2);
        count = readSync(file, this.#memory, size, this.#memory.length - size, size);
      }
      return this.#memory.subarray(0, size);
    } finally {
      closeSync(file);
    }
  }
}
