import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { readFailure } from './file-failure.ts';

/**
 * The SHA-256 of a file's bytes, in lower-case hex. The file is streamed.
 *
 * @throws {UserError} where it cannot be read
 */
export async function sha256File(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw readFailure(path, error);
  }
  return hash.digest('hex');
}
