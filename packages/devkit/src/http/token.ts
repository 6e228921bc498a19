import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { errorCode } from '../error-code.ts';
import { Secret } from '../secret.ts';
import { UserError } from '../user-error.ts';

/** Bytes; a token has about a hundred. */
const SIZE_LIMIT = 4096;

/**
 * Reads a file that holds a token and nothing else.
 *
 * @param name what to call the file in messages: what should be its path may be the token itself
 * @throws {UserError} where it cannot be read or holds something else
 */
export async function readToken(path: string, name: string): Promise<Secret> {
  const content = await readStart(path).catch((error: unknown) => {
    throw new UserError(
      `${name} cannot be read (${errorCode(error) ?? 'unknown error'}): it is to be the path of a file that holds the token.`,
    );
  });
  return parseToken(content.toString('utf8'), name);
}

/** It may be a pipe, which has no size: `tokenFile` of a shell's <(command). An impossible path throws before it is opened. */
async function readStart(path: string): Promise<Buffer> {
  return buffer(createReadStream(path, { end: SIZE_LIMIT }));
}

/**
 * Takes the space around a token away.
 *
 * @param name what to call its source in messages, which never show it
 * @throws {UserError} where it is none
 */
export function parseToken(text: string, name: string): Secret {
  const token = text.trim();
  if (token === '') throw new UserError(`${name} is empty: it is to hold the token.`);
  if (token.length <= SIZE_LIMIT && /^[\x21-\x7e]+$/.test(token)) return new Secret(token);
  throw new UserError(
    `${name} holds more than a token: leave nothing in it but the one line that the environment gave.`,
  );
}
