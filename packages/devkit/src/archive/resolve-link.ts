import { realpath } from 'node:fs/promises';
import { errorCode } from '../error-code.ts';
import { isWithin } from '../is-within.ts';
import { UserError } from '../user-error.ts';
import { readFailure } from './file-failure.ts';

/**
 * Gives the path without symbolic links in it.
 *
 * @param boundary the folder that it must not leave
 * @throws {UserError} where it leaves the boundary or leads nowhere
 */
export async function resolveLink(path: string, boundary: string): Promise<string> {
  const source = await realpath(path).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw readFailure(path, error);
    throw new UserError(`${path} leads to a file that does not exist. Mend, remove or exclude it.`, { cause: error });
  });
  if (!isWithin(await realpath(boundary), source)) {
    throw new UserError(
      `${path} is a symbolic link that leaves ${boundary}. Put what it leads to in there, or exclude the link.`,
    );
  }
  return source;
}
