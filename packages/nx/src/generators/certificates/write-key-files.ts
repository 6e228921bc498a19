import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, Secret, UserError, type NewSigningKey } from '@extkit/devkit';

/** The owner alone; for files that are secret, and a folder that is new. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const PUBLIC_FILE = 0o644;

/**
 * Writes the files of a signing key. What has been there is removed first: a file that is written over keeps its mode, and
 * one that may not be written to cannot be.
 *
 * @throws {UserError} where they cannot be written
 */
export async function writeKeyFiles(directory: string, files: NewSigningKey['files']): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: PRIVATE_FOLDER });
    for (const [name, content] of files) {
      const path = join(directory, name);
      const isSecret = content instanceof Secret;
      await rm(path, { force: true });
      await writeFile(path, isSecret ? content.reveal() : content, {
        flag: 'wx',
        mode: isSecret ? PRIVATE_FILE : PUBLIC_FILE,
      });
    }
  } catch (error) {
    const reason = errorCode(error) ?? String(error);
    throw new UserError(`The files cannot be written to ${directory} (${reason}): give another "directory".`);
  }
}
