import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import { Secret, type SchemaSource } from '@extkit/devkit';
import { rejectionOf, startServer, temporaryFolder } from '@extkit/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadSchemas } from './download-schemas.ts';

beforeEach(() => {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

/** Paths and what lies there: a text, or something that is sent as JSON. */
type Content = Readonly<Record<string, unknown>>;

function serve(content: Content, onRequest?: (request: IncomingMessage) => void): RequestListener {
  return (request, response) => {
    onRequest?.(request);
    const found = content[decodeURIComponent(request.url ?? '')];
    if (typeof found === 'number') response.writeHead(found);
    else if (found instanceof URL) response.writeHead(302, { location: found.href });
    else if (found === undefined) response.writeHead(404);
    else response.write(typeof found === 'string' ? found : JSON.stringify(found));
    response.end();
  };
}

async function refusal(source: SchemaSource, variables: Record<string, string> = {}): Promise<string> {
  const error = await rejectionOf(downloadSchemas(source, undefined, variables));
  if (!(error instanceof Error)) throw new Error('Expected an error');
  expect(error.name).toMatch(/^(User|Http)Error$/);
  expect(error.message).not.toMatch(/[\r\n]|SESAME/);
  return error.message.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '');
}

describe('a release', () => {
  const release = {
    'extension.schema.json': {
      items: [{ $ref: 'metric.schema.json#/definitions/key' }, { $ref: '#/definitions/own' }],
    },
    'metric.schema.json': { $ref: 'extension.schema.json#/definitions/x', not: { $ref: 'unit.schema.json' } },
    'unit.schema.json': { $ref: 'https://json-schema.org/draft/2020-12/schema' },
    'openpipeline.source.schema.json': {},
    'forgotten.schema.json': {},
  };

  function at(folder: string, changes: Content = {}): Content {
    return Object.fromEntries(
      Object.entries({ ...release, ...changes }).map(([name, file]) => [`${folder}/${name}`, file]),
    );
  }

  it('is downloaded by following the references', async () => {
    const url = await startServer(serve(at('/releases/download/1.345.0')));
    const { version, files } = await downloadSchemas({ from: 'release', version: '1.345.0', url: `${url}/releases/` });

    expect(version).toBe('1.345.0');
    expect([...files.keys()].sort()).toEqual([
      'extension.schema.json',
      'metric.schema.json',
      'openpipeline.source.schema.json',
      'unit.schema.json',
    ]);
    expect(files.get('metric.schema.json')).toBe(JSON.stringify(release['metric.schema.json']));
  });

  it('is the latest one, all files from the one that it was at first, by redirects to another host', async () => {
    const storage = await startServer(serve(at('')));
    const redirects: Content = Object.fromEntries(
      Object.keys(release).map((name) => [`/download/1.345.2/${name}`, new URL(`${storage}/${name}`)]),
    );
    const url: string = await startServer((request, response) =>
      serve({
        ...redirects,
        '/latest/download/extension.schema.json': new URL(`${url}/download/1.345.2/extension.schema.json`),
      })(request, response),
    );
    const { version, files } = await downloadSchemas({ from: 'release', url });

    expect(version).toBe('1.345.2');
    expect(files.size).toBe(4);
  });

  it('may be a latest one that has no name', async () => {
    const url = await startServer(serve(at('/latest/download')));
    expect(await downloadSchemas({ from: 'release', version: 'latest', url })).not.toHaveProperty('version');
  });

  it('gets no token', async () => {
    const seen = new Set<unknown>();
    const url = await startServer(serve(at('/download/1.345.0'), ({ headers }) => seen.add(headers.authorization)));
    await downloadSchemas({ from: 'release', version: '1.345.0', url, token: new Secret('SESAME') });
    expect([...seen]).toEqual([undefined]);
  });

  it.each([
    [
      'that is not there',
      {},
      '9.9.9',
      '/download/9.9.9 has no extension.schema.json: check the version and the address.',
    ],
    ['that lacks a file', { 'metric.schema.json': undefined }, '1.0.0', '/download/1.0.0 has no metric.schema.json: '],
    [
      'with broken JSON',
      { 'metric.schema.json': '{' },
      '1.0.0',
      '/download/1.0.0/metric.schema.json does not answer in JSON',
    ],
    [
      'that leads out of the folder',
      { 'metric.schema.json': { $ref: '../../x.json#' } },
      '1.0.0',
      '/download/1.0.0 names "../../x.json", which is no file of a schema: nothing was written.',
    ],
    ['behind a failing server', { 'extension.schema.json': 503 }, '1.0.0', 'answers with status 503: try again later.'],
    ['by a version that is a path', {}, '../1', '"../1" is no version: give one such as 1.345.0, or "latest".'],
    [
      'by the beginning of a version, of a mirror',
      {},
      '1.345',
      'A mirror does not tell its versions: give a whole one such as 1.345.0',
    ],
  ])('%s is refused', async (_, changes, version, message) => {
    const url = await startServer(serve(at('/download/1.0.0', changes)));
    expect(await refusal({ from: 'release', version, url })).toContain(message);
  });

  it('that redirects without end is refused', async () => {
    const url: string = await startServer((_, response) => response.writeHead(302, { location: '/again' }).end());
    expect(await refusal({ from: 'release', version: '1.0.0', url })).toBe(
      '/again redirects (status 302) and never arrives: check the address.',
    );
  });

  it('that never ends is refused', async () => {
    const url = await startServer((_, response) => void response.end(`"${'x'.repeat(6_000_000)}"`));
    expect(await refusal({ from: 'release', version: '1.0.0', url })).toContain('sends more than 5000000 bytes');
  });
});

describe('an environment', () => {
  const base = '/e/abc/api/v2/extensions/schemas';
  const content = {
    [base]: { versions: ['1.9.0', '1.213.0', '1.345.2', '1.345.10'] },
    [`${base}/1.345.10`]: { files: ['extension.schema.json', 'metric.schema.json'] },
    [`${base}/1.345.10/extension.schema.json`]: { title: 'Extension' },
    [`${base}/1.345.10/metric.schema.json`]: { title: 'Metric' },
  };

  it('gives the newest version that is meant, to whoever has the token', async () => {
    const seen = new Set<unknown>();
    const url = await startServer(serve(content, ({ headers }) => seen.add(headers.authorization)));
    const tokenFile = join(temporaryFolder({ token: 'SESAME\n' }), 'token');
    const { version, files } = await downloadSchemas({
      from: 'environment',
      url: `${url}/e/abc/`,
      version: '1.345',
      tokenFile,
    });

    expect(version).toBe('1.345.10');
    expect(Object.fromEntries(files)).toEqual({
      'extension.schema.json': '{"title":"Extension"}',
      'metric.schema.json': '{"title":"Metric"}',
    });
    expect([...seen]).toEqual(['Api-Token SESAME']);
  });

  it.each(['DT_API_TOKEN', 'DTCLI_API_TOKEN'])('is found by DT_API_URL and %s', async (name) => {
    const url = await startServer(serve(content));
    const variables = { DT_API_URL: `${url}/e/abc`, [name]: 'SESAME' };
    expect(await downloadSchemas({ from: 'environment' }, undefined, variables)).toMatchObject({ version: '1.345.10' });
  });

  it.each([
    ['has no such version', {}, '1.2', `${base} has no schemas of version 1.2: the newest is 1.345.10.`],
    ['is none', { [base]: undefined }, 'latest', `${base} is not there (status 404): give the environment's address`],
    ['does not know the token', { [base]: 401 }, 'latest', 'answers with status 401: check the token'],
    ['gives the token too little scope', { [base]: 403 }, 'latest', 'give the token the scope extensions.read'],
    ['answers with a page', { [base]: '<html>' }, 'latest', `${base} does not answer in JSON: check the address.`],
    ['answers with something else', { [base]: [] }, 'latest', `${base} does not list its versions: check the address.`],
    [
      'names a path',
      { [`${base}/1.345.10`]: { files: ['../x.json'] } },
      'latest',
      'names "../x.json", which is no file',
    ],
    [
      'redirects',
      { [base]: new URL('https://elsewhere.example.com/login?secret') },
      'latest',
      `${base} redirects to https://elsewhere.example.com/login, where the token is not sent`,
    ],
    [
      'lacks a file',
      { [`${base}/1.345.10/metric.schema.json`]: undefined },
      'latest',
      'metric.schema.json is not there (status 404)',
    ],
  ])('that %s is refused', async (_, changes, version, message) => {
    const url = `${await startServer(serve({ ...content, ...changes }))}/e/abc`;
    expect(await refusal({ from: 'environment', url, version, token: new Secret('SESAME') })).toContain(message);
  });

  it.each([
    [{}, {}, 'No address to download from: give the environment\'s with "url" or DT_API_URL.'],
    [{ url: 'abc.live.dynatrace.com' }, {}, 'The address in "url" is not a complete address'],
    [{}, { DT_API_URL: 'https://me:SESAME@abc.example.com' }, 'The address in DT_API_URL holds more than an address'],
    [{ url: 'https://abc.example.com' }, {}, 'No token to download with: give the path'],
    [
      { url: 'https://abc.example.com', tokenFile: 'SESAME' },
      {},
      'The file that "tokenFile" names cannot be read (ENOENT)',
    ],
    [{ url: 'https://abc.example.com' }, { DT_API_TOKEN: 'SESAME two' }, 'DT_API_TOKEN holds more than a token'],
  ])('is not asked with %j and %j', async (source, variables, message) => {
    expect(await refusal({ from: 'environment', ...source }, variables)).toContain(message);
  });
});

it('stops when it is asked to', async () => {
  const url = await startServer(() => undefined);
  const error = await rejectionOf(downloadSchemas({ from: 'release', url }, AbortSignal.abort()));
  expect(error).toMatchObject({ name: 'AbortError' });
});
