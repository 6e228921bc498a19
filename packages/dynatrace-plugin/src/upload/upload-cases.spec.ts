import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { lines, pluginZip, temporaryMachine, TOKEN } from '../testing/plugin-upload.ts';
import { upload } from './upload.ts';
import { startServer, unusedPort } from '@extkit/testing';

/** What the SDK's `upload_plugin` did (facts 4). */
interface UploadCase {
  readonly id?: string;
  readonly status?: number;
  readonly body?: string;
  /** `true`: uploaded; `next server`; `stop`. */
  readonly result?: boolean | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url_in?: string;
  readonly url_sent?: string;
  readonly part?: string;
  readonly file?: string;
}

const file = new URL('../../vectors/upload-cases.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly UploadCase[];
const answered = cases.filter((one) => one.status !== undefined);
const token = new Secret(TOKEN);

function caseOf(id: string): UploadCase {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`No case "${id}"`);
  return found;
}

describe('what the SDK makes of an answer, we do too', () => {
  it.each(answered)('$status $body -> $result', async ({ status, body, result }) => {
    const asked: string[] = [];
    const url = await startServer((request, response) => {
      asked.push(String(request.url));
      request.resume().on('end', () => response.writeHead(Number(status)).end(body));
    });
    const machine = temporaryMachine({
      'var/lib/dynatrace/oneagent/agent/config/plugin_sdk.conf': `pluginUploadUrls ${url}/first;${url}/second\n`,
    });

    const events = await lines(upload(await pluginZip(), { token }, {}, machine));

    expect(asked).toEqual(result === 'next server' ? ['/first/', '/second/'] : ['/first/']);
    // The SDK's exit code is 0 in all cases. Here, an upload that did not succeed has failed.
    expect(events.at(-1)).toMatch(result === true ? /^success: / : /^failure: /);
    expect(events.filter((line) => !line.startsWith('progress: '))).toHaveLength(1);
  });

  it('connection refused -> next server', async () => {
    expect(caseOf('connection refused').result).toBe('next server');
    const url = await startServer((request, response) => request.resume().on('end', () => response.end()));
    const nobody = `http://127.0.0.1:${await unusedPort()}`;
    const machine = temporaryMachine({
      'var/lib/dynatrace/oneagent/agent/config/plugin_sdk.conf': `pluginUploadUrls ${nobody}/a ; ${url}/b`,
    });

    const [, failure, , success] = await lines(upload(await pluginZip(), { token }, {}, machine));
    expect(failure).toMatch(/^progress: http.* refuses the connection/);
    expect(success).toBe(`success: ${url}/b/ has taken custom.python.demo.`);
  });
});

it('the request is that of the SDK', async () => {
  const { headers, url_in, url_sent, part } = caseOf('request');
  let received = { target: '', method: '', head: {} as Record<string, unknown>, body: '' };
  const url = await startServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url: target = '', method = '', headers: head } = request;
      received = { target, method, head, body: Buffer.concat(chunks).toString('latin1') };
      response.end('{"id":"custom.python.demo"}');
    });
  });
  const { pathname } = new URL(String(url_in));

  await lines(
    upload(await pluginZip(), { url: url + pathname, token: new Secret('TESTTOKEN') }, {}, temporaryMachine()),
  );

  expect(received).toMatchObject({ method: 'POST', target: new URL(String(url_sent)).pathname });
  expect(received.head.authorization).toBe(headers?.Authorization);
  const [type, boundary] = String(received.head['content-type']).split('boundary=');
  expect(`${String(type)}boundary=...`).toBe(headers?.['Content-Type']);
  expect(received.head['content-length']).toBe(String(received.body.length));
  expect(received.head['transfer-encoding']).toBeUndefined();
  const [disposition] = String(part).split(' (');
  expect(received.body.startsWith(`--${String(boundary)}\r\n${String(disposition)}\r\n\r\nPK`)).toBe(true);
});

describe('what is missing is an error, of which the SDK made exit code 0', () => {
  it('a file that is not named as a plugin', async () => {
    const artifact = await pluginZip('custom.python.demo', caseOf('zip name not matching').file);
    expect(await lines(upload(artifact, { token }, {}, temporaryMachine()))).toEqual([
      expect.stringMatching(/^error: .*foo.zip is not named as a plugin is/),
    ]);
  });

  it('zip missing on disk', async () => {
    const artifact = join(temporaryMachine().root, 'custom.python.demo.zip');
    expect(await lines(upload(artifact, { token }, {}, temporaryMachine()))).toEqual([
      `error: ${artifact} is not there, or no file: build the plugin first.`,
    ]);
  });

  it('no token anywhere', async () => {
    const machine = temporaryMachine();
    const events = await lines(upload(await pluginZip(), { url: 'https://x.example' }, {}, machine));
    expect(events).toEqual([expect.stringMatching(/^error: No token .*"tokenFile".*ONEAGENT_PLUGIN_UPLOAD_TOKEN/)]);
  });

  it('no server configured', async () => {
    const machine = temporaryMachine();
    const events = await lines(upload(await pluginZip(), { token }, {}, machine));
    expect(events).toEqual([expect.stringMatching(/^error: No address .*"url".*agent\/config\/plugin_sdk.conf/)]);
  });

  it('env ONEAGENT_PLUGIN_UPLOAD_TOKEN is the path of a token file', async () => {
    const url = await startServer((request, response) => {
      request
        .resume()
        .on('end', () => response.writeHead(request.headers.authorization === `Api-Token ${TOKEN}` ? 200 : 401).end());
    });
    const machine = temporaryMachine();
    const path = join(machine.root, 'my.token');
    await writeFile(path, ` ${TOKEN}\r\n`);
    const variables = { ONEAGENT_PLUGIN_UPLOAD_TOKEN: path };

    const events = await lines(upload(await pluginZip(), { url: `${url}/ok` }, {}, { ...machine, variables }));
    expect(events.at(-1)).toBe(`success: ${url}/ok/ has taken custom.python.demo.`);
  });
});
