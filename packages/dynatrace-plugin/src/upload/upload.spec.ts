import type { IncomingMessage, ServerResponse } from 'node:http';
import { Secret, type UploadEvent } from '@extkit/devkit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lines, pluginZip, temporaryMachine, TOKEN, uploadDemo } from '../testing/plugin-upload.ts';
import { upload } from './upload.ts';
import { isInstalled, startServer, startTlsServer, unusedPort } from '@extkit/testing';

beforeEach(() => {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

/** Answers once the whole request is there; tells what was asked for. */
function answering(status: number, body: string | object = '', asked: string[] = []) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    asked.push(`${String(request.method)} ${String(request.url)}`);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    request.resume().on('end', () => response.writeHead(status).end(text));
  };
}

const CONFLICT = { error: { code: 400, message: 'VALIDATION_ERROR_VERSION_CONFLICT' } };

describe('the configuration API', () => {
  it.each([
    ['', '/api/config/v1/plugins'],
    ['/', '/api/config/v1/plugins'],
    ['/e/0a1b', '/e/0a1b/api/config/v1/plugins'],
    ['/e/0a1b/', '/e/0a1b/api/config/v1/plugins'],
    ['/api/config/v1/plugins/', '/api/config/v1/plugins'],
    ['/e/0a1b/api/config/v1/extensions', '/e/0a1b/api/config/v1/extensions'],
  ])('is what the address "%s" of an environment means', async (path, expected) => {
    const asked: string[] = [];
    const url = await startServer(answering(201, { id: 'custom.python.demo' }, asked));

    const events = await uploadDemo({ url: url + path });

    expect(asked).toEqual([`POST ${expected}`]);
    expect(events).toEqual([
      expect.stringMatching(
        new RegExp(`^progress: Uploading custom.python.demo \\([\\d,]+ bytes\\): ${url}${expected}$`),
      ),
      `success: ${url}${expected} has taken custom.python.demo.`,
    ]);
  });

  it('is told about alerts where that was asked for', async () => {
    const asked: string[] = [];
    const url = await startServer(answering(201, '', asked));
    await uploadDemo({ url }, { overrideAlerts: true });
    await uploadDemo({ url }, { overrideAlerts: false });
    await uploadDemo({ url: `${url}/api/v1/plugins` }, { overrideAlerts: true });
    expect(asked).toEqual([
      'POST /api/config/v1/plugins?overrideAlerts=true',
      'POST /api/config/v1/plugins?overrideAlerts=false',
      'POST /api/v1/plugins/',
    ]);
  });
});

describe('a dry run', () => {
  it('asks the validator, and changes nothing', async () => {
    const asked: string[] = [];
    const url = await startServer(answering(204, '', asked));

    const events = await uploadDemo({ url }, { dryRun: true, overrideAlerts: true });

    expect(asked).toEqual(['POST /api/config/v1/plugins/validator']);
    expect(events.at(-1)).toBe(
      `success: ${url}/api/config/v1/plugins would take custom.python.demo. Nothing was changed there.`,
    );
  });

  it('shows what the validator objects to', async () => {
    const violation = (path: string, message: string) => ({ path, message, parameterLocation: 'PAYLOAD_BODY' });
    const constraintViolations = [violation('metrics[0].key', 'must not be empty'), violation('version', 'is "a b"\n')];
    const url = await startServer(answering(400, { error: { code: 400, message: 'Invalid.', constraintViolations } }));

    expect((await uploadDemo({ url }, { dryRun: true })).at(-1)).toBe(
      `failure: ${url}/api/config/v1/plugins/validator refuses the plugin (status 400): ` +
        'Invalid.; metrics[0].key: must not be empty; version: is "a b". Verify it, mend plugin.json, build and upload again.',
    );
  });

  it('takes no other answer for a yes', async () => {
    const url = await startServer(answering(200, { id: 'custom.python.demo' }));
    expect((await uploadDemo({ url }, { dryRun: true })).at(-1)).toMatch(/^failure: .* answers with status 200/);
  });

  it('is not to be had from the endpoints of the SDK: nothing is sent there', async () => {
    const asked: string[] = [];
    const url = await startServer(answering(200, '', asked));

    const events = await uploadDemo({ url: `${url}/e/1/api/v1/remoteplugins` }, { dryRun: true });

    expect(asked).toEqual([]);
    expect(events.at(-1)).toBe(
      `failure: ${url}/e/1/api/v1/remoteplugins/ has no dry run, and nothing was sent: give the address of the environment (${url}/e/1) instead.`,
    );
  });
});

describe('a version conflict', () => {
  it('tells the deployed version, where the configuration API knows it', async () => {
    const asked: string[] = [];
    const url = await startServer((request, response) => {
      const deployed = request.headers.authorization === `Api-Token ${TOKEN}` && { id: 'x', version: '1.7' };
      if (request.method === 'POST') answering(400, CONFLICT, asked)(request, response);
      else answering(200, deployed || {}, asked)(request, response);
    });

    const events = await uploadDemo({ url: `${url}/e/1/api/v1/plugins` });

    expect(asked).toEqual(['POST /e/1/api/v1/plugins/', 'GET /e/1/api/config/v1/plugins/custom.python.demo']);
    expect(events.at(-1)).toBe(
      `failure: ${url}/e/1 has version 1.7 of custom.python.demo, and refuses this one (version 1.2) (VALIDATION_ERROR_VERSION_CONFLICT): ` +
        'raise "version" in plugin.json above 1.7, then build and upload again.',
    );
  });

  it.each([
    ['forbids to look', answering(403)],
    ['closes the connection', (request: IncomingMessage) => request.socket.destroy()],
  ])('tells at least the own version, where the environment %s', async (_, look) => {
    const url = await startServer((request, response) => {
      if (request.method === 'POST') answering(400, CONFLICT)(request, response);
      else look(request, response);
    });
    expect((await uploadDemo({ url })).at(-1)).toBe(
      `failure: ${url} has another custom.python.demo of the same or a higher version, and refuses this one (version 1.2) ` +
        '(VALIDATION_ERROR_VERSION_CONFLICT): raise "version" in plugin.json, then build and upload again.',
    );
  });

  it('does not look where the address of the environment is not known', async () => {
    const asked: string[] = [];
    const url = await startServer(answering(400, CONFLICT, asked));
    expect((await uploadDemo({ url: `${url}/ok` })).at(-1)).toMatch(/^failure: .*raise "version"/);
    expect(asked).toEqual(['POST /ok/']);
  });
});

describe('a failure says what to do', () => {
  it.each([
    [401, 'Check the token'],
    [403, 'Give the token the scope WriteConfig'],
    [404, 'Check the address'],
    [413, 'Make the plugin smaller'],
    [429, 'Wait a while'],
    [503, 'Try again later'],
    [409, 'Check the address'],
  ])('status %i', async (status, advice) => {
    const url = await startServer(answering(status, { error: { code: status, message: 'No.' } }));
    const message = (await uploadDemo({ url })).at(-1);
    expect(message).toContain(`failure: ${url}/api/config/v1/plugins answers with status ${status}: No. ${advice}`);
  });

  it('refused', async () => {
    const url = `http://127.0.0.1:${await unusedPort()}`;
    expect((await uploadDemo({ url })).at(-1)).toContain(`failure: ${url} refuses the connection`);
  });

  it('closed half-way', async () => {
    const url = await startServer((request) => request.once('data', () => request.socket.destroy()));
    expect((await uploadDemo({ url })).at(-1)).toMatch(/^failure: .* closed the connection half-way/);
  });

  it('too slow', async () => {
    const url = await startServer((request) => request.resume());
    expect((await uploadDemo({ url }, { timeout: 50 })).at(-1)).toMatch(/^failure: .* silent for too long/);
  });

  it('answered in chunks', async () => {
    const url = await startServer((request, response) => {
      request.resume().on('end', () => {
        for (const chunk of ['{"id', '":"custom.python', '.demo"}']) response.write(chunk);
        response.end();
      });
    });
    expect((await uploadDemo({ url })).at(-1)).toMatch(/^success: /);
  });

  it('answered with a flood, which is cut off', async () => {
    const url = await startServer(answering(500, 'x'.repeat(3_000_000)));
    const message = String((await uploadDemo({ url })).at(-1));
    expect(message).toMatch(/^failure: .* answers with status 500: x+…\. Try again later/);
    expect(message.length).toBeLessThan(1500);
  });

  it('redirected: the token is not sent to the other host', async () => {
    const asked: string[] = [];
    const other = await startServer(answering(201, '', asked));
    const url = await startServer((request, response) => {
      request.resume().on('end', () => response.writeHead(307, { Location: `${other}/login?secret=1` }).end());
    });
    expect((await uploadDemo({ url })).at(-1)).toBe(
      `failure: ${url}/api/config/v1/plugins redirects (status 307) to ${other}/login, where the token is not sent: check the address.`,
    );
    expect(asked).toEqual([]);
  });

  it('answered before all was sent', async () => {
    const url = await startServer((_, response) => response.writeHead(413, { Connection: 'close' }).end('too much'));
    expect((await uploadDemo({ url })).at(-1)).toContain('status 413: too much');
  });
});

describe('certificates', () => {
  it.skipIf(!isInstalled('openssl', 'version'))(
    'are verified; the message names the switch (needs openssl)',
    async () => {
      const url = await startTlsServer(answering(201));
      expect((await uploadDemo({ url })).at(-1)).toMatch(/^failure: .* not trusted .*"verifyCertificates" off/);
    },
  );

  it.skipIf(!isInstalled('openssl', 'version'))(
    'are not verified where that is switched off, which is told each time (needs openssl)',
    async () => {
      const url = await startTlsServer(answering(201));
      const events = await uploadDemo({ url, verifyCertificates: false });
      expect(events[0]).toMatch(/^progress: Certificates are not verified/);
      expect(events.at(-1)).toMatch(/^success: /);
    },
  );

  it('cannot protect what is sent by http, which is told but for this machine', async () => {
    const events = await uploadDemo({ url: 'http://extkit.invalid' });
    expect(events[1]).toBe('progress: The address is http://: whoever is on the way can read the token.');
    expect(events.at(-1)).toMatch(/^failure: .* cannot be found/);
  });
});

describe('the token', () => {
  it('is not shown where a server repeats it', async () => {
    const url = await startServer((request, response) => {
      const { authorization = '' } = request.headers;
      const text = `${'x'.repeat(985)} ${authorization}`;
      request.resume().on('end', () => response.writeHead(401, { Location: `/${authorization}` }).end(text));
    });
    expect((await uploadDemo({ url })).at(-1)).toMatch(/x+ Api-Token \[sec…\. Check the token/);

    const redirecting = await startServer((request, response) => {
      const location = `/login/${String(request.headers.authorization?.split(' ')[1])}`;
      request.resume().on('end', () => response.writeHead(302, { Location: location }).end());
    });
    expect((await uploadDemo({ url: redirecting })).at(-1)).toContain('/login/[secret], where');
  });

  it('is not shown where it is a part of the address', async () => {
    const url = await startServer(answering(500));
    const events = await uploadDemo({ url: `${url}/api/v1/plugins?Api-Token=${TOKEN}` });
    expect(events.at(-1)).toContain(`${url}/api/v1/plugins/ answers`);
  });
});

it('ends with the reason of the signal', async () => {
  const abort = new AbortController();
  const url = await startServer(() => abort.abort());
  await expect(uploadDemo({ url }, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
  await expect(uploadDemo({ url }, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

it('can be left before it is over', async () => {
  const url = await startServer(answering(201));
  const events: UploadEvent[] = [];
  for await (const event of upload(await pluginZip(), { url, token: new Secret(TOKEN) }, {}, temporaryMachine())) {
    events.push(event);
    break;
  }
  expect(events).toHaveLength(1);
});

it('sends an ActiveGate plugin where the plugin module of the ActiveGate is told to', async () => {
  const asked: string[] = [];
  const url = await startServer(answering(200, '', asked));
  const machine = temporaryMachine({
    'var/lib/dynatrace/remotepluginmodule/agent/conf/plugin_sdk.conf': `# comment\npluginUploadUrls ${url}/api/v1/remoteplugins\n`,
    'opt/dynatrace/remotepluginmodule/agent/conf/plugin_upload.token': `${TOKEN}\n`,
  });
  const events = await lines(upload(await pluginZip('custom.remote.python.demo'), {}, {}, machine));
  expect(asked).toEqual(['POST /api/v1/remoteplugins/']);
  expect(events.at(-1)).toBe(`success: ${url}/api/v1/remoteplugins/ has taken custom.remote.python.demo.`);
});
