import { Secret, UserError } from '@extkit/devkit';
import type { HttpClient, HttpResponse } from '@extkit/devkit/http';

const MAX_REDIRECTS = 5;

/** Bytes; the largest schema has not a tenth of it. */
export const MAX_FILE_SIZE = 5_000_000;

export interface SchemaServer {
  readonly client: HttpClient;
  /** Without one, redirects are followed: what GitHub has to download lies on another host. */
  readonly token?: Secret;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly text: string;
  /** The addresses that led from the first one to the text. */
  readonly redirects: readonly URL[];
}

/**
 * Gives what lies at an address, `undefined` where nothing does.
 *
 * @throws {UserError} where the server refuses or fails
 */
export async function getText(
  server: SchemaServer,
  url: URL,
  redirects: readonly URL[] = [],
): Promise<Answer | undefined> {
  const { client, token, signal } = server;
  const headers = {
    accept: 'application/json',
    ...(token && { authorization: new Secret(`Api-Token ${token.reveal()}`) }),
  };
  const answer = await client.send({ method: 'GET', url, headers, ...(signal && { signal }) });
  if (answer.status === 404) return undefined;
  if (answer.status === 200 && !answer.truncated) return { text: answer.body, redirects };
  const target = redirectTarget(url, answer);
  if (target === undefined || token !== undefined || redirects.length === MAX_REDIRECTS) {
    throw new UserError(failure(url, answer, target, token !== undefined));
  }
  return getText(server, target, [...redirects, target]);
}

function redirectTarget(url: URL, { status, headers: { location } }: HttpResponse): URL | undefined {
  if (status < 300 || status >= 400 || typeof location !== 'string' || !URL.canParse(location, url.href))
    return undefined;
  const target = new URL(location, url);
  return target.protocol === 'https:' || target.protocol === url.protocol ? target : undefined;
}

/** A query is not shown: it may hold what signs an address. */
export function shownUrl({ origin, pathname }: URL): string {
  return origin + pathname;
}

function failure(url: URL, { status, truncated }: HttpResponse, target: URL | undefined, hasToken: boolean): string {
  const server = shownUrl(url);
  if (truncated) return `${server} sends more than ${MAX_FILE_SIZE} bytes: that is no schema.`;
  if (target !== undefined && hasToken) {
    return `${server} redirects to ${shownUrl(target)}, where the token is not sent: check the address.`;
  }
  if (status >= 300 && status < 400)
    return `${server} redirects (status ${status}) and never arrives: check the address.`;
  return `${server} answers with status ${status}: ${advice(status, hasToken)}`;
}

function advice(status: number, hasToken: boolean): string {
  if (hasToken && status === 401) return 'check the token, and that it belongs to this environment.';
  if (hasToken && status === 403) return 'give the token the scope extensions.read ("Read extensions").';
  return status === 401 ? 'check the address.' : 'try again later.';
}
