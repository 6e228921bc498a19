import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Secret } from '../secret.ts';
import { createHttpClient, type HttpClient, type HttpClientOptions } from './http-client.ts';
import { HttpError } from './http-error.ts';
import type { HttpRequest, HttpResponse } from './http-message.ts';
import { isInstalled, startServer, startTlsServer, unusedPort } from '@extkit/testing';

const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];

beforeEach(() => {
  for (const name of PROXY_VARIABLES) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

function client(options?: HttpClientOptions): HttpClient {
  const made = createHttpClient(options);
  onTestFinished(() => made.close());
  return made;
}

function get(url: string, options?: HttpClientOptions, request?: Partial<HttpRequest>): Promise<HttpResponse> {
  return client(options).send({ method: 'GET', url: new URL(url), ...request });
}

async function errorOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HttpError)) throw new Error('Expected an HttpError', { cause: error });
  expect(error.message).not.toMatch(/[\r\n]/);
  return error.message;
}

describe('send', () => {
  it('gives the answer, whatever its status', async () => {
    const url = await startServer((_, response) => {
      response.writeHead(418, { 'X-Kind': 'teapot' });
      response.write('short ');
      response.end('and stout');
    });

    expect(await get(url)).toMatchObject({
      status: 418,
      headers: { 'x-kind': 'teapot' },
      body: 'short and stout',
      truncated: false,
    });
  });

  it('reveals a secret only to the server', async () => {
    const url = await startServer((request, response) => response.end(request.headers.authorization));
    const request: HttpRequest = { method: 'GET', url: new URL(url), headers: { Authorization: new Secret('sesame') } };

    expect(inspect(request)).not.toContain('sesame');
    expect(await client().send(request)).toMatchObject({ body: 'sesame' });
  });

  it('sends a body with its length, and can send it again', async () => {
    const url = await startServer((request, response) => {
      response.write(`${String(request.headers['content-type'])} ${String(request.headers['content-length'])} `);
      request.pipe(response);
    });
    const body = {
      contentType: 'text/plain',
      length: 4,
      async *read() {
        yield* await Promise.resolve([Buffer.from('bo'), Buffer.from('dy')]);
      },
    };

    expect(await get(url, {}, { method: 'POST', body })).toMatchObject({ body: 'text/plain 4 body' });
    expect(await get(url, {}, { method: 'POST', body })).toMatchObject({ body: 'text/plain 4 body' });
  });

  it('does not follow a redirect, for the token would go along', async () => {
    const url = await startServer((_, response) => response.writeHead(307, { Location: 'http://127.0.0.1:1/' }).end());

    expect(await get(url)).toMatchObject({ status: 307, headers: { location: 'http://127.0.0.1:1/' } });
  });

  it('reads no more of an answer than it has bound itself to', async () => {
    const url = await startServer((_, response) => {
      const pour = (): void => {
        while (response.write(Buffer.alloc(10_000, 'x')));
      };
      response.on('drain', pour);
      pour();
    });

    expect(await get(url, { responseLimit: 25_000 })).toMatchObject({ body: 'x'.repeat(25_000), truncated: true });
  });

  it('does not read ahead of what the server takes, so that memory does not grow with the body', async () => {
    const url = await startServer((_, response) => response.end('no, thank you'));
    let read = 0;
    const body = {
      contentType: 'application/zip',
      length: 1000 * 1_000_000,
      async *read() {
        for (; read < 1000; read++) yield await Promise.resolve(Buffer.alloc(1_000_000));
      },
    };

    expect(await get(url, {}, { method: 'POST', body })).toMatchObject({ status: 200 });
    expect(read).toBeLessThan(100);
  });
});

describe('a failed request says which server it was, why, and what to do', () => {
  it('refused', async () => {
    const url = `http://127.0.0.1:${await unusedPort()}`;
    expect(await errorOf(get(`${url}/path?token=sesame`))).toBe(
      `${url} refuses the connection (ECONNREFUSED): check its host and port, whether it runs, and the proxy if there is one.`,
    );
  });

  it('of unknown name', async () => {
    expect(await errorOf(get('http://extkit.invalid'))).toMatch(
      /^http:\/\/extkit.invalid cannot be found \((ENOTFOUND|EAI_AGAIN)\): check the spelling/,
    );
  });

  it('closed before the answer', async () => {
    const url = await startServer((request) => request.socket.destroy());
    expect(await errorOf(get(url))).toMatch(
      /closed the connection half-way \((UND_ERR_SOCKET|ECONNRESET)\): try again/,
    );
  });

  it('closed in the midst of the answer', async () => {
    const url = await startServer((request, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('only this', () => request.socket.destroy());
    });
    expect(await errorOf(get(url))).toContain('closed the connection half-way');
  });

  it.each([
    ['before the answer', () => undefined],
    [
      'in the midst of the answer',
      (response: { write(text: string): unknown }) => {
        response.write('hm');
      },
    ],
  ])('silent for too long %s', async (_, answer) => {
    const url = await startServer((__, response) => {
      answer(response);
    });
    expect(await errorOf(get(url, { timeout: 50 }))).toMatch(
      /has been silent for too long \(UND_ERR_(HEADERS|BODY)_TIMEOUT\): .* option "timeout"/,
    );
  });

  it('not speaking HTTP', async () => {
    const url = await startServer((request) => request.socket.end('220 mail.example.com ESMTP\r\n'));
    expect(await errorOf(get(url))).toContain('does not answer in HTTP');
  });

  it('not speaking TLS', async () => {
    const url = await startServer((_, response) => response.end());
    expect(await errorOf(get(url.replace('http:', 'https:')))).toMatch(/does not speak TLS .* http:\/\/ or https:\/\//);
  });

  it('a body that does not have its announced length', async () => {
    const url = await startServer((request, response) => request.resume().on('end', () => response.end()));
    const body = {
      contentType: 'text/plain',
      length: 10,
      async *read() {
        yield await Promise.resolve(Buffer.from('short'));
      },
    };
    expect(await errorOf(get(url, {}, { method: 'POST', body }))).toContain('do not change a file while it is sent');
  });

  it('aborted: gives the reason of the signal', async () => {
    const abort = new AbortController();
    const url = await startServer(() => abort.abort());
    await expect(get(url, {}, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe.skipIf(!isInstalled('openssl', 'version'))('a certificate that nobody has issued (needs openssl)', () => {
  it('is refused, even where the environment says otherwise; the message names the switch', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const url = await startTlsServer((_, response) => response.end());
    const message = await errorOf(get(url));
    expect(message).toContain('has a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
    expect(message).toContain('NODE_EXTRA_CA_CERTS');
    expect(message).toContain('"verifyCertificates"');
  });

  it('is accepted where certificates are not verified', async () => {
    const url = await startTlsServer((_, response) => response.end('hello'));
    expect(await get(url, { verifyCertificates: false })).toMatchObject({ body: 'hello' });
  });
});

it.each([0, -1, Number.NaN, Infinity])('a timeout of %s milliseconds is refused', (timeout) => {
  expect(() => createHttpClient({ timeout })).toThrow(`A timeout of ${timeout} milliseconds is not possible`);
});

describe('a proxy', () => {
  /** Lets everything through, and tells to whom; or refuses everything with the given answer. */
  async function startProxy(refusal?: string): Promise<{ address: string; targets: string[] }> {
    const targets: string[] = [];
    const proxy: Server = createServer().on('connect', (request, socket: Socket) => {
      targets.push(String(request.url));
      if (refusal !== undefined) return void socket.end(refusal);
      const { hostname, port } = new URL(`http://${String(request.url)}`);
      const server = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        server.pipe(socket).pipe(server);
      });
      for (const end of [server, socket]) end.on('error', () => [server, socket].map((other) => other.destroy()));
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    onTestFinished(() => {
      proxy.close();
    });
    const address = proxy.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
    return { address: `http://127.0.0.1:${address.port}`, targets };
  }

  it.skipIf(!isInstalled('openssl', 'version'))(
    'is used where HTTPS_PROXY names it, and certificates are verified all the same',
    async () => {
      const url = await startTlsServer((_, response) => response.end('hello'));
      const { address, targets } = await startProxy();
      vi.stubEnv('HTTPS_PROXY', address);

      expect(await get(url, { verifyCertificates: false })).toMatchObject({ body: 'hello' });
      expect(targets).toEqual([new URL(url).host]);
      expect(await errorOf(get(url))).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    },
  );

  it('is not used for the hosts in NO_PROXY', async () => {
    const url = await startServer((_, response) => response.end('hello'));
    const { address, targets } = await startProxy();
    vi.stubEnv('HTTP_PROXY', address);

    await get(url);
    expect(targets).toEqual([new URL(url).host]);
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    await get(url);
    expect(targets).toHaveLength(1);
  });

  it('that hangs up fails the request, and one that refuses is named', async () => {
    vi.stubEnv('HTTP_PROXY', await startServer(() => undefined));
    expect(await errorOf(get('http://extkit.invalid'))).toMatch(
      / closed the connection half-way \(UND_ERR_SOCKET\).*proxy/,
    );

    const { address } = await startProxy('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    vi.stubEnv('HTTP_PROXY', address);
    expect(await errorOf(get('http://extkit.invalid'))).toContain('cannot be reached through the proxy');
  });

  it('with an address that is none is refused, without showing its password', () => {
    vi.stubEnv('HTTPS_PROXY', 'http://me:sesame@proxy:port');
    expect(() => createHttpClient()).toThrow(/^HTTP_PROXY or HTTPS_PROXY is not the address of a proxy: (?!.*sesame)/);
  });
});
