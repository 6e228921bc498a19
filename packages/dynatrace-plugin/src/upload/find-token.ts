import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { errorCode, Secret, UserError, type Environment } from '@extkit/devkit';
import type { Machine } from './machine.ts';

/** Names a file that holds the token, and is not the token itself (facts 4). */
const VARIABLE = 'ONEAGENT_PLUGIN_UPLOAD_TOKEN';

/** Bytes; a token has about a hundred. */
const SIZE_LIMIT = 4096;

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
  if (token !== undefined) return toToken(token.reveal(), 'The token that was given');
  if (tokenFile !== undefined) return readToken(tokenFile, 'The file that "tokenFile" names');
  const named = variables[VARIABLE];
  if (named !== undefined && named !== '') return readToken(named, `The file that ${VARIABLE} names`);

  const usual = join(installFolder, 'agent', 'conf', 'plugin_upload.token');
  if (await exists(usual)) return readToken(usual, usual);
  throw new UserError(
    `No token to upload with: give the path of a file that holds it with "tokenFile" or ${VARIABLE}, or put it into ${usual}.`,
  );
}

async function readToken(path: string, name: string): Promise<Secret> {
  // It may be a pipe, which has no size: `tokenFile` of a shell's <(command).
  const content = await readStart(path).catch((error: unknown) => {
    throw new UserError(
      `${name} cannot be read (${errorCode(error) ?? 'unknown error'}): it is to be the path of a file that holds the token.`,
    );
  });
  return toToken(content.toString('utf8'), name);
}

async function readStart(path: string): Promise<Buffer> {
  return buffer(createReadStream(path, { end: SIZE_LIMIT }));
}

function toToken(text: string, name: string): Secret {
  const token = text.trim();
  if (token === '') throw new UserError(`${name} is empty: it is to hold the token.`);
  if (token.length <= SIZE_LIMIT && /^[\x21-\x7e]+$/.test(token)) return new Secret(token);
  throw new UserError(`${name} holds more than a token: leave nothing in it but the one line that Dynatrace gave.`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
}
