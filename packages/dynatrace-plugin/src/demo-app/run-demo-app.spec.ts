import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { UserError } from '@extkit/devkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { demoApp } from './program.ts';

/** Starts it on a free port; `stop` resolves when it has stopped. */
async function start(options: Readonly<Record<string, unknown>> = {}) {
  const abort = new AbortController();
  const printed: string[] = [];
  let running: Promise<void> = Promise.resolve();
  const first = new Promise<string>((resolve, reject) => {
    running = demoApp.run({ port: 0, ...options }, abort.signal, (line) => {
      printed.push(line);
      resolve(line);
    });
    running.catch(reject);
  });
  const stop = () => {
    abort.abort();
    return running;
  };
  onTestFinished(stop);
  const url = /http:.+?(?=\/\W)/.exec(`${await first} `)?.[0] ?? '';
  return { url, printed, stop };
}

async function get(
  url: string,
  authorization?: string,
): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(url, authorization === undefined ? {} : { headers: { authorization } });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

describe('the demo application', () => {
  it('tells where it listens: on this machine', async () => {
    const { url, printed } = await start();
    expect(printed).toEqual([`The demo application listens on ${url}/.`, 'Stop it with Ctrl+C.']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(demoApp.options.port?.default).toBe(8769);
  });

  it('serves statistics, and counts who looks at them', async () => {
    const { url } = await start();

    const { status, type, text } = await get(`${url}/?anything`);
    expect([status, type]).toEqual([200, 'application/json']);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'version',
      'random',
      'counter',
      'state',
      'stat_counter',
      'battery_level',
    ]);
    expect(JSON.parse(text)).toMatchObject({ version: '1.001', counter: 1, battery_level: 99.9 });
    expect(JSON.parse((await get(url)).text)).toMatchObject({ counter: 2, battery_level: 99.8 });
  });

  it('serves more statistics for charts, which count twice', async () => {
    const { url } = await start({ ui: true });
    expect(JSON.parse((await get(url)).text)).toMatchObject({ counter: 1, randbar_red: expect.any(Number) as number });
    expect(JSON.parse((await get(url)).text)).toMatchObject({ counter: 3, sin_rounded: expect.any(Number) as number });
  });

  it('serves a topology, each of whose devices has a counter of its own', async () => {
    const { url } = await start({ ui: true });
    await get(url);
    const { status, type, text } = await get(`${url}/topology`);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(JSON.parse(text)).toMatchObject([
      {
        name: 'My Group 01',
        devices: [
          { name: 'My Device 01', ip: '192.168.0.1', stats: { counter: 1 } },
          { name: 'My Device 02', ip: '127.0.0.1', stats: { counter: 1 } },
        ],
      },
    ]);
    expect(text).not.toContain('randbar');
  });

  it.each([
    ['/deployment', 200, 'Demo deployment status page.'],
    ['/remediation', 200, 'Not need to do anything. It is just a demo.'],
    ['/nowhere', 404, 'Not Found'],
    ['//', 404, 'Not Found'],
  ])('serves %s: %i', async (path, status, text) => {
    expect(await get((await start()).url + path)).toMatchObject({ status, text });
  });

  it('only lets look', async () => {
    const { url } = await start();
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('authentication', () => {
  it.each([
    [{ auth: true }, 'ruxit:ruxit', 'user: ruxit, password: ruxit'],
    [{ user: 'me' }, 'me:ruxit', 'demo application'],
    [{ password: 'a:b é' }, 'ruxit:a:b é', 'demo application'],
    [{ auth: false, user: 'me', password: 'pass' }, 'me:pass', 'demo application'],
  ])('with %j lets in %s', async (options, credentials, realm) => {
    const { url, printed } = await start(options);

    for (const wrong of [undefined, 'Basic', basic('ruxit:x'), basic(credentials).replace('Basic', 'Bearer')]) {
      expect(await get(url, wrong)).toMatchObject({ status: 401, text: 'Unauthorized' });
      expect(await get(`${url}/topology`, wrong)).toMatchObject({ status: 401 });
    }
    expect((await fetch(url)).headers.get('www-authenticate')).toBe(`Basic realm="${realm}"`);
    const allowed = await get(url, basic(credentials));
    expect(allowed.status).toBe(200);
    expect(JSON.parse(allowed.text)).toMatchObject({ counter: 1 });
    expect(printed[0]).toContain('asks for a user and a password');
  });
});

describe('when it is stopped', () => {
  it('closes all connections, and its port is free again', async () => {
    const { url, stop } = await start();
    const { hostname, port } = new URL(url);
    const open = connect(Number(port), hostname);
    await once(open, 'connect');

    await Promise.all([stop(), once(open.resume(), 'close')]);

    await expect(fetch(url)).rejects.toThrow();
  });

  it('before it began, it does not begin', async () => {
    const printed: string[] = [];
    await demoApp.run({}, AbortSignal.abort(), (line) => printed.push(line));
    expect(printed).toEqual([]);
  });
});

describe('it says why it cannot start', () => {
  async function failure(options: Readonly<Record<string, unknown>>): Promise<string> {
    const error: unknown = await demoApp
      .run({ port: 0, ...options }, new AbortController().signal, () => undefined)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    if (!(error instanceof UserError)) throw new Error('Expected a UserError', { cause: error });
    return error.message;
  }

  it('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as { port: number };
    expect(await failure({ port })).toBe(
      `The demo application cannot listen on port ${port} of 127.0.0.1 (EADDRINUSE): it is in use; stop the program that listens there, or choose another with the option "port".`,
    );
  });

  it('the address is not of this machine', async () => {
    expect(await failure({ host: '192.0.2.1' })).toContain('(EADDRNOTAVAIL)');
    expect(await failure({ host: 'extkit.invalid' })).toContain('the option "host"');
  });

  it.each([
    [{ port: 65_536 }, 'The option "port" is 65536: give a whole number from 0 to 65535.'],
    [{ port: -1 }, 'The option "port" is -1'],
    [{ port: 1.5 }, 'The option "port" is 1.5'],
    [{ port: '80' }, 'The option "port" is to be a number.'],
    [{ host: '' }, 'The option "host" is empty'],
    [{ auth: 'yes' }, 'The option "auth" is to be a boolean.'],
    [{ password: 1 }, 'The option "password" is to be a string.'],
  ])('%j', async (options, message) => {
    expect(await failure(options)).toContain(message);
  });
});
