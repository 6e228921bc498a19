import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, UserError, type Environment, type Secret } from '@extkit/devkit';
import { parseToken, readToken } from '@extkit/devkit/http';
import type { Machine } from './machine.ts';

/** Names a file that holds the token, and is not the token itself (facts 4). */
const VARIABLE = 'ONEAGENT_PLUGIN_UPLOAD_TOKEN';

/**
 * Finds the token as the SDK does: the given one, that of the given file, that of the file which
 * `ONEAGENT_PLUGIN_UPLOAD_TOKEN` names, else that of `plugin_upload.token` in the agent's folder. A file that is named
 * and not there is an error, and not a reason to look further.
 *
 * @throws {UserError} where there is none; it never shows what could be a token put in place of a path
 */
export async function findToken(
  { token, tokenFile }: Environment,
  installFolder: string,
  { variables }: Machine,
): Promise<Secret> {
  if (token !== undefined) return parseToken(token.reveal(), 'The token that was given');
  if (tokenFile !== undefined) return readToken(tokenFile, 'The file that "tokenFile" names');
  const named = variables[VARIABLE];
  if (named !== undefined && named !== '') return readToken(named, `The file that ${VARIABLE} names`);

  const usual = join(installFolder, 'agent', 'conf', 'plugin_upload.token');
  if (await exists(usual)) return readToken(usual, usual);
  throw new UserError(
    `No token to upload with: give the path of a file that holds it with "tokenFile" or ${VARIABLE}, or put it into ${usual}.`,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
}
