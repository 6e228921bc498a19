import { UserError, type Environment, type Secret } from '@extkit/devkit';
import { parseToken, readToken } from '@extkit/devkit/http';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where dt-sdk and dt look for a token (facts 1.1, 1.2). */
const TOKEN_VARIABLES = ['DT_API_TOKEN', 'DTCLI_API_TOKEN'];
const URL_VARIABLE = 'DT_API_URL';

/**
 * The address of an environment: the given one, else that in `DT_API_URL`.
 *
 * @throws {UserError} where there is none
 */
export function findAddress({ url }: Environment, variables: Variables): URL {
  if (url !== undefined) return parseAddress(url, 'The address in "url"');
  const found = variables[URL_VARIABLE];
  if (found !== undefined && found !== '') return parseAddress(found, `The address in ${URL_VARIABLE}`);
  throw new UserError(`No address to download from: give the environment's with "url" or ${URL_VARIABLE}.`);
}

/**
 * @param source what the address comes from, for messages: they do not show it, for it may hold a secret
 * @throws {UserError} where it is no complete address
 */
export function parseAddress(address: string, source: string): URL {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new UserError(`${source} is not a complete address: write it like https://abc12345.live.dynatrace.com.`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UserError(`${source} holds more than an address: leave out users, passwords, and what follows a ? or #.`);
  }
  return url;
}

/**
 * The token for an environment: the given one, that of the given file, else that in a variable of the vendor's tools.
 *
 * @throws {UserError} where there is none; it never shows what could be a token put in place of a path
 */
export async function findToken({ token, tokenFile }: Environment, variables: Variables): Promise<Secret> {
  if (token !== undefined) return parseToken(token.reveal(), 'The token that was given');
  if (tokenFile !== undefined) return readToken(tokenFile, 'The file that "tokenFile" names');
  for (const name of TOKEN_VARIABLES) {
    const found = variables[name];
    if (found !== undefined && found !== '') return parseToken(found, name);
  }
  throw new UserError(
    `No token to download with: give the path of a file that holds it with "tokenFile", or set ${TOKEN_VARIABLES.join(' or ')}.`,
  );
}
