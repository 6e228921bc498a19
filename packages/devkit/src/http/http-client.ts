import { Readable } from 'node:stream';
import { EnvHttpProxyAgent, Pool, request, type Dispatcher } from 'undici';
import { Secret } from '../secret.ts';
import { UserError } from '../user-error.ts';
import { httpError } from './http-error.ts';
import type { HttpRequest, HttpResponse } from './http-message.ts';

export interface HttpClientOptions {
  /** `false` trusts any certificate. @default true */
  readonly verifyCertificates?: boolean;
  /** Milliseconds that a server may be silent. @default 300,000 */
  readonly timeout?: number;
  /** Bytes of an answer that are read. @default 1 MiB */
  readonly responseLimit?: number;
}

export interface HttpClient {
  /**
   * Gives the server's answer, whatever its status. A redirect is an answer too: what the request carries, such as a
   * token, is for the server that was named and for no other.
   *
   * @throws {HttpError} where there was no answer
   * @throws the signal's reason, where it asks for the end
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Ends what is under way and closes the connections. */
  close(): Promise<void>;
}

const TIMEOUT = 300_000;
const CONNECT_TIMEOUT = 10_000;
const RESPONSE_LIMIT = 1024 * 1024;

/**
 * Makes a client with connections of its own. It goes through the proxy that `HTTPS_PROXY` (or `HTTP_PROXY`) names, but
 * for the hosts in `NO_PROXY`.
 *
 * @throws {UserError} where one of these variables names no proxy, or the timeout is none
 */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const { responseLimit = RESPONSE_LIMIT } = options;
  const dispatcher = createDispatcher(options);
  return {
    async send({ method, url, headers, body, signal }) {
      try {
        const answer = await request(url, {
          dispatcher,
          method,
          headers: {
            ...revealed(headers),
            ...(body && { 'content-type': body.contentType, 'content-length': String(body.length) }),
          },
          body: body ? Readable.from(body.read(), { objectMode: false }) : null,
          signal: signal ?? null,
        });
        return { status: answer.statusCode, headers: answer.headers, ...(await readText(answer.body, responseLimit)) };
      } catch (error) {
        signal?.throwIfAborted();
        throw httpError(url, error);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

function createDispatcher({ verifyCertificates = true, timeout = TIMEOUT }: HttpClientOptions): Dispatcher {
  if (!(Number.isFinite(timeout) && timeout > 0)) {
    throw new UserError(`A timeout of ${timeout} milliseconds is not possible: give more than zero.`);
  }
  const connect = { timeout: Math.min(timeout, CONNECT_TIMEOUT) };
  const verified = { ...connect, rejectUnauthorized: verifyCertificates };
  try {
    return new EnvHttpProxyAgent({
      headersTimeout: timeout,
      bodyTimeout: timeout,
      connect: verified,
      requestTls: verified,
      proxyTls: connect,
      factory: createPool,
    });
  } catch {
    // The error would show the address, and with it the proxy's password.
    throw new UserError(
      'HTTP_PROXY or HTTPS_PROXY is not the address of a proxy: set it to one such as http://proxy.example.com:8080, or unset it.',
    );
  }
}

/** undici would connect again without end where a proxy hangs up on it (nodejs/undici#3897): here, the request fails. */
function createPool(origin: string | URL, options: object): Dispatcher {
  return new Pool(origin, options).on('connectionError', (_origin, targets, error) => {
    if (error.code === 'UND_ERR_SOCKET') void targets.at(-1)?.destroy(error);
  });
}

function revealed(headers: HttpRequest['headers'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
  );
}

async function readText(body: AsyncIterable<Buffer>, limit: number): Promise<Pick<HttpResponse, 'body' | 'truncated'>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), truncated: size > limit };
}
