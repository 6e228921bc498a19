import { UserError } from '@extkit/devkit';
import { describe, expect, it } from 'vitest';
import { temporaryMachine } from '../testing/plugin-upload.ts';
import { findEndpoints } from './find-endpoints.ts';

/** The addresses, or the message of the UserError. */
async function find(url: string | undefined, conf?: string): Promise<string[] | string> {
  const { root } = temporaryMachine(conf === undefined ? {} : { 'plugin_sdk.conf': conf });
  try {
    return (await findEndpoints(url, root)).map((endpoint) => endpoint.url.href);
  } catch (error) {
    if (error instanceof UserError) return error.message.replaceAll(root, '');
    throw error;
  }
}

describe('findEndpoints gives', () => {
  it('the address that is asked for, and no other', async () => {
    expect(await find('https://a.example/api/v1/plugins', 'pluginUploadUrls https://b.example/x')).toEqual([
      'https://a.example/api/v1/plugins/',
    ]);
  });

  it('those that the agent is configured with, in order', async () => {
    const conf = 'other 1\r\n  pluginUploadUrls https://b.example:443/api/v1/remoteplugins; https://c.example/x/;\r\n';
    const expected = ['https://b.example/api/v1/remoteplugins/', 'https://c.example/x/'];
    expect(await find(undefined, conf)).toEqual(expected);
    expect(await find(' ', conf)).toEqual(expected);
  });

  it.each([undefined, '', 'pluginUploadUrls\n', 'pluginUploadUrls ;\n', 'myPluginUploadUrls https://a.example\n'])(
    'an error where the agent is configured with none: %j',
    async (conf) => {
      expect(await find(undefined, conf)).toBe(
        `No address to upload to: give the environment's with "url", or set pluginUploadUrls in /plugin_sdk.conf.`,
      );
    },
  );
});

describe('an address that cannot be', () => {
  it.each([
    'abc12345.live.dynatrace.com',
    'abc12345.live.dynatrace.com:443/api',
    'ftp://a.example',
    '/e/1',
    'https://',
  ])('%s is not complete', async (url) => {
    expect(await find(url)).toBe(
      'The address in "url" is not a complete address: write it like https://abc12345.live.dynatrace.com.',
    );
  });

  it('with a password in it is refused, without showing it', async () => {
    expect(await find('https://me:sesame@a.example')).toMatch(
      /^The address in "url" holds a user or a password(?!.*sesame)/,
    );
  });

  it('is said to be in the configuration of the agent, where it is', async () => {
    expect(await find(undefined, 'pluginUploadUrls nowhere')).toContain('pluginUploadUrls in /plugin_sdk.conf is not');
  });
});
